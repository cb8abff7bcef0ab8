package io.github.osuapi.drift;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.BeatmapExtended;
import io.github.osuapi.model.BeatmapsetSearchResult;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.Rankings;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserBeatmapsetType;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserScoreType;
import java.util.List;
import java.util.Optional;

/** Calls each endpoint that only reads, with arguments that earlier answers gave. */
record Survey(OsuClient osu, Caller caller) {

  /** Makes all calls. */
  void run() {
    long user = users();
    long beatmap = beatmaps(user);
    scores(user, beatmap);
    new CommunitySurvey(osu, caller).run();
  }

  private long users() {
    caller.call("me.get", () -> osu.me().get());
    caller.call("me.beatmapsetFavourites", () -> osu.me().beatmapsetFavourites());
    caller.call("friends.list", () -> osu.friends().list());
    long user =
        caller
            .call("rankings.list", () -> osu.rankings().list(Ruleset.OSU, RankingType.PERFORMANCE))
            .flatMap(Survey::firstUser)
            .orElse(2L);
    caller.call("rankings.kudosu", () -> osu.rankings().kudosu());
    caller.call("rankings.countries", () -> osu.rankings().countries(Ruleset.OSU));
    caller.call("rankings.teams", () -> osu.rankings().teams(Ruleset.OSU));
    caller.call("rankings.list-score", () -> osu.rankings().list(Ruleset.MANIA, RankingType.SCORE));
    caller.call("users.get", () -> osu.users().get(UserRef.of(user)).mode(Ruleset.OSU));
    caller.call("users.list", () -> osu.users().list(user));
    caller.call("users.lookup", () -> osu.users().lookup(UserRef.of(user)));
    caller.call("users.kudosu", () -> osu.users().kudosu(user));
    caller.call("users.mostPlayed", () -> osu.users().mostPlayed(user));
    caller.call("users.recentActivity", () -> osu.users().recentActivity(user).limit(100));
    for (UserBeatmapsetType type :
        List.of(UserBeatmapsetType.FAVOURITE, UserBeatmapsetType.RANKED)) {
      caller.call("users.beatmapsets-" + type.value(), () -> osu.users().beatmapsets(user, type));
    }
    return user;
  }

  private long beatmaps(long user) {
    Optional<BeatmapsetSearchResult> found =
        caller.call("beatmapsets.search", () -> osu.beatmapsets().search());
    long set =
        found
            .flatMap(result -> result.beatmapsets().stream().findFirst())
            .map(s -> s.id())
            .orElse(1L);
    long beatmap =
        caller
            .call("beatmapsets.get", () -> osu.beatmapsets().get(set))
            .flatMap(details -> Optional.ofNullable(details.beatmaps()))
            .flatMap(beatmaps -> beatmaps.stream().findFirst())
            .map(BeatmapExtended::id)
            .orElse(75L);
    caller.call("beatmapsets.lookup", () -> osu.beatmapsets().lookup(beatmap));
    caller.call("beatmapsets.events", () -> osu.beatmapsets().events());
    caller.call("beatmapsetDiscussions.list", () -> osu.beatmapsetDiscussions().list());
    caller.call("beatmapsetDiscussions.posts", () -> osu.beatmapsetDiscussions().posts());
    caller.call("beatmapsetDiscussions.votes", () -> osu.beatmapsetDiscussions().votes());
    caller.call("beatmaps.get", () -> osu.beatmaps().get(beatmap));
    caller.call("beatmaps.list", () -> osu.beatmaps().list(beatmap));
    caller.call("beatmaps.lookup", () -> osu.beatmaps().lookup().id(beatmap));
    caller.call("users.beatmapsPassed", () -> osu.users().beatmapsPassed(user, set));
    caller
        .call("beatmapPacks.list", () -> osu.beatmapPacks().list())
        .flatMap(packs -> packs.beatmapPacks().stream().findFirst())
        .ifPresent(
            pack -> caller.call("beatmapPacks.get", () -> osu.beatmapPacks().get(pack.tag())));
    return beatmap;
  }

  private void scores(long user, long beatmap) {
    caller.call("scores.list", () -> osu.scores().list());
    caller.call("beatmaps.scores", () -> osu.beatmaps().scores(beatmap));
    for (UserScoreType type :
        List.of(UserScoreType.RECENT, UserScoreType.FIRSTS, UserScoreType.PINNED)) {
      caller.call("users.scores-" + type.value(), () -> osu.users().scores(user, type).limit(100));
    }
    caller
        .call("users.scores-best", () -> osu.users().scores(user, UserScoreType.BEST).limit(100))
        .flatMap(best -> best.stream().findFirst())
        .ifPresent(this::score);
  }

  private void score(Score score) {
    caller.call("scores.get", () -> osu.scores().get(score.id()));
    caller.call(
        "beatmaps.userScore", () -> osu.beatmaps().userScore(score.beatmapId(), score.userId()));
    caller.call(
        "beatmaps.userScores", () -> osu.beatmaps().userScores(score.beatmapId(), score.userId()));
    Long legacy = score.legacyScoreId();
    if (legacy != null) {
      caller.call("scores.getLegacy", () -> osu.scores().getLegacy(Ruleset.OSU, legacy));
    }
  }

  private static Optional<Long> firstUser(Rankings rankings) {
    return rankings.ranking().stream()
        .findFirst()
        .flatMap(statistics -> Optional.ofNullable(statistics.user()))
        .flatMap(user -> Optional.ofNullable(user.id()));
  }
}
