package app;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.model.RankingType;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserStatistics;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.List;

/** Prints the best players. */
public final class Main {
  private Main() {}

  /** Asks osu! where the environment has credentials for it, or else a sandbox. */
  public static void main(String[] args) {
    String id = System.getenv("OSU_CLIENT_ID");
    String secret = System.getenv("OSU_CLIENT_SECRET");
    if (id != null && secret != null) {
      try (MyAppClient osu =
          MyAppClient.builder().credentials(Long.parseLong(id), secret).build()) {
        print(best(osu, 5));
      }
    } else {
      try (OsuSandbox sandbox = OsuSandbox.start();
          MyAppClient osu = clientOf(sandbox)) {
        print(best(osu, 5));
      }
    }
  }

  /**
   * Connects to a sandbox, as one of the clients that are registered there. A client is held to 60
   * calls a minute there as everywhere, unless it is built without limits.
   */
  static MyAppClient clientOf(OsuSandbox sandbox) {
    return MyAppClient.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .limits(RateLimits.none())
        .build();
  }

  /** Gets the best players, the best first. */
  static List<UserStatistics> best(MyAppClient osu, int players) {
    return osu.rankings()
        .list(Ruleset.OSU, RankingType.PERFORMANCE)
        .walk()
        .maxItems(players)
        .stream()
        .toList();
  }

  private static void print(List<UserStatistics> ranking) {
    for (UserStatistics player : ranking) {
      System.out.printf(
          "#%d %s, %.0fpp%n", player.globalRank(), player.user().username(), player.pp());
    }
  }
}
