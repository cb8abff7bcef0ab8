package io.github.osuapi.stats;

import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserScoreType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Asks the server for players, two requests each. */
final class Fetcher {
  private static final int BEST = 100;

  private final StatsAppClient osu;
  private final Ruleset ruleset;
  private final ProgressBar progress;

  Fetcher(StatsAppClient osu, Ruleset ruleset, ProgressBar progress) {
    this.osu = osu;
    this.ruleset = ruleset;
    this.progress = progress;
  }

  List<History> fetch(List<String> players) {
    List<History> histories = new ArrayList<>();
    progress.start(players.size() * 2);
    for (String player : players) {
      UserExtended user = osu.users().get(UserRef.of(player)).mode(ruleset).execute();
      progress.step(user.username() + ": profile");
      List<Score> best =
          osu.users().scores(user.id(), UserScoreType.BEST).mode(ruleset).limit(BEST).execute();
      progress.step(user.username() + ": " + best.size() + " best scores");
      histories.add(History.of(user, best, LocalDate.now(ZoneOffset.UTC)));
    }
    progress.finish();
    return histories;
  }
}
