package io.github.osuapi.loginweb;

import io.github.osuapi.sandbox.OsuSandbox;
import java.util.Map;

/** Runs the site until it is stopped. */
public final class Main {
  private static final String USAGE =
      """
      Usage: login-web [PORT], where PORT is 8080 where it is left out

      Without credentials it logs in at a sandbox. For osu.ppy.sh, set
        OSU_CLIENT_ID, OSU_CLIENT_SECRET   those of your OAuth client, whose redirect URI is
                                           PUBLIC_URL and /callback
        PUBLIC_URL                         where browsers find the site, for example
                                           https://friends.example.com; http://127.0.0.1:PORT
                                           where it is left out""";

  private Main() {}

  /**
   * Runs the site.
   *
   * @param args the port
   * @throws InterruptedException where the thread is interrupted
   */
  public static void main(String[] args) throws InterruptedException {
    if (args.length > 1 || (args.length == 1 && !args[0].matches("[0-9]{1,5}"))) {
      System.err.println(USAGE);
      System.exit(2);
    }
    int port = args.length == 0 ? 8080 : Integer.parseInt(args[0]);
    Map<String, String> environment = System.getenv();
    String id = environment.getOrDefault("OSU_CLIENT_ID", "");
    String secret = environment.getOrDefault("OSU_CLIENT_SECRET", "");
    if (id.isEmpty() || secret.isEmpty()) {
      try (OsuSandbox sandbox = Demo.start();
          Site site = Site.start(port, "", uri -> Demo.client(sandbox, uri), sandbox.baseUrl())) {
        System.out.println(
            "No credentials set: users log in at a local sandbox, as Mira or Jonas.");
        serve(site);
      }
      return;
    }
    long client = Long.parseLong(id);
    try (Site site =
        Site.start(
            port,
            environment.getOrDefault("PUBLIC_URL", ""),
            uri -> LoginAppClient.builder().credentials(client, secret).redirectUri(uri),
            "")) {
      serve(site);
    }
  }

  private static void serve(Site site) throws InterruptedException {
    System.out.println("Open " + site.address() + "/ in a browser. Stop it with Ctrl+C.");
    site.join();
  }
}
