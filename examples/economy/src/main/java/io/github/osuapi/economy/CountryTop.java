package io.github.osuapi.economy;

import static java.util.stream.Collectors.toCollection;

import io.github.osuapi.model.BeatmapExtended;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.User;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.model.UserStatistics;
import io.github.osuapi.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The first 50 players of a country with their best 100 scores, the beatmaps and beatmapsets. */
final class CountryTop implements Job {
  @Override
  public String name() {
    return "top 50 of a country: 100 scores each, beatmaps, beatmapsets";
  }

  @Override
  public int fewest() {
    return 1 + Crowd.RANKED + Crowd.BEATMAPS / 50;
  }

  @Override
  public Object plainly(Desk desk) {
    List<Score> scores = new ArrayList<>();
    for (User player : players(desk)) {
      scores.addAll(
          desk.osu()
              .users()
              .scores(Objects.requireNonNull(player.id()), UserScoreType.BEST)
              .mode(Ruleset.OSU)
              .limit(Crowd.BEST)
              .execute());
    }
    Set<Long> sets = new TreeSet<>();
    for (long id : beatmaps(scores)) {
      BeatmapExtended beatmap = desk.osu().beatmaps().get(id).execute();
      if (sets.add(beatmap.beatmapsetId())) {
        desk.osu().beatmapsets().get(beatmap.beatmapsetId()).execute();
      }
    }
    return List.of(scores.stream().map(Score::id).toList(), beatmaps(scores), sets);
  }

  @Override
  public Object economically(Desk desk) {
    List<Score> scores =
        players(desk).stream()
            .flatMap(
                player ->
                    desk
                        .osu()
                        .users()
                        .scores(Objects.requireNonNull(player.id()), UserScoreType.BEST)
                        .mode(Ruleset.OSU)
                        .walk()
                        .maxItems(Crowd.BEST)
                        .stream())
            .toList();
    List<BeatmapExtended> beatmaps =
        References.of(desk.osu()).beatmaps(scores, Score::beatmapId).items();
    Set<Long> sets =
        beatmaps.stream().map(BeatmapExtended::beatmapsetId).collect(toCollection(TreeSet::new));
    Set<Long> ids = beatmaps.stream().map(BeatmapExtended::id).collect(toCollection(TreeSet::new));
    return List.of(scores.stream().map(Score::id).toList(), ids, sets);
  }

  private static List<User> players(Desk desk) {
    return desk
        .osu()
        .rankings()
        .list(Ruleset.OSU, RankingType.PERFORMANCE)
        .country(Crowd.COUNTRY)
        .walk()
        .maxItems(Crowd.RANKED)
        .stream()
        .map(UserStatistics::user)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static Set<Long> beatmaps(List<Score> scores) {
    return scores.stream().map(Score::beatmapId).collect(toCollection(TreeSet::new));
  }
}
