package io.github.osuapi.ownendpoint;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;

/** Prints the clans of a private server. */
public final class Main {
  private Main() {}

  /**
   * Prints all clans, or one of them.
   *
   * @param args the id of a clan; none for all
   */
  public static void main(String[] args) {
    if (args.length > 1 || (args.length == 1 && !args[0].matches("[0-9]{1,18}"))) {
      System.err.println("Usage: own-endpoint [CLAN], where CLAN is a number");
      System.exit(2);
    }
    try (OsuSandbox server = PrivateServer.start();
        ClanAppClient osu = client(server)) {
      ClanReport report = new ClanReport(osu, System.out);
      if (args.length == 0) {
        report.all();
      } else {
        report.one(Long.parseLong(args[0]));
      }
    } catch (OsuException e) {
      System.err.println("own-endpoint: " + e.getMessage());
      System.exit(1);
    }
  }

  /** For a real server, its address and the credentials of your OAuth client there go in here. */
  static ClanAppClient client(OsuSandbox server) {
    return ClanAppClient.builder()
        .baseUrl(server.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .build();
  }
}
