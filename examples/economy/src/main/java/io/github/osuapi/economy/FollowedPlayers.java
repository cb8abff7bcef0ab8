package io.github.osuapi.economy;

import static java.util.stream.Collectors.toCollection;

import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.poll.Feed;
import io.github.osuapi.poll.PollPace;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scores that 200 players set in an hour, each seen about a minute after it was set. */
final class FollowedPlayers implements Job {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int RECENT = 50;

  @Override
  public String name() {
    return "the scores of 200 players for an hour";
  }

  /** One look at all scores a minute: osu! asks for no more, and a score waits for no longer. */
  @Override
  public int fewest() {
    return (int) HOUR.toMinutes();
  }

  @Override
  public Duration fewestTime() {
    return HOUR;
  }

  /** Asks for one player after the other, again and again: as often as the limit lets it. */
  @Override
  public Object plainly(Desk desk) {
    Set<Long> seen = new TreeSet<>();
    while (desk.now().compareTo(HOUR) < 0) {
      for (long player : Crowd.players(Crowd.FOLLOWED)) {
        desk.osu()
            .users()
            .scores(player, UserScoreType.RECENT)
            .mode(Ruleset.OSU)
            .limit(RECENT)
            .execute()
            .forEach(score -> seen.add(score.id()));
      }
    }
    return seen.stream().filter(desk.crowd().played()::contains).toList();
  }

  @Override
  public Object economically(Desk desk) {
    Set<Long> followed = Set.copyOf(Crowd.players(Crowd.FOLLOWED));
    Set<Long> seen = new TreeSet<>();
    Feed<Score> feed =
        Feed.of(desk.osu().scores().list().ruleset(Ruleset.OSU).walk(), PollPace.usual());
    while (desk.now().compareTo(HOUR) < 0) {
      seen.addAll(
          feed.poll().stream()
              .filter(score -> followed.contains(score.userId()))
              .map(Score::id)
              .collect(toCollection(TreeSet::new)));
      desk.time().sleep(feed.pause());
    }
    List<Long> played = desk.crowd().played();
    return seen.stream().filter(played::contains).toList();
  }
}
