package io.github.osuapi.loginweb;

import io.github.osuapi.client.UserClients;
import io.github.osuapi.oauth.TokenStores;
import io.javalin.Javalin;
import io.javalin.http.staticfiles.Location;
import java.net.URI;
import java.time.Clock;
import java.util.function.Function;

/** The site while it runs. */
final class Site implements AutoCloseable {
  private final Javalin javalin;
  private final String address;
  private final UserClients<LoginAppClient> users;

  /**
   * Starts the site on the loopback address; a proxy in front of it brings https.
   *
   * @param port the port, 0 for any that is free
   * @param publicAddress where browsers find it, without a slash at the end; empty for the loopback
   *     address itself
   * @param client makes the client's builder, but for the redirect URI
   * @param images where pictures may come from beside https, such as a sandbox; empty for nowhere
   */
  static Site start(
      int port,
      String publicAddress,
      Function<String, LoginAppClient.Builder> client,
      String images) {
    Javalin javalin =
        Javalin.create(
            config -> {
              config.showJavalinBanner = false;
              config.startupWatcherEnabled = false;
              config.staticFiles.add("/public", Location.CLASSPATH);
            });
    javalin.start("127.0.0.1", port);
    String address = publicAddress.isEmpty() ? "http://127.0.0.1:" + javalin.port() : publicAddress;
    UserClients<LoginAppClient> users =
        client.apply(address + "/callback").users(TokenStores.inMemory());
    boolean https = URI.create(address).getScheme().equals("https");
    javalin.before(http -> SecurityHeaders.add(http, images));
    new LoginWeb(users, new Sessions(Clock.systemUTC(), https)).addTo(javalin);
    return new Site(javalin, address, users);
  }

  private Site(Javalin javalin, String address, UserClients<LoginAppClient> users) {
    this.javalin = javalin;
    this.address = address;
    this.users = users;
  }

  /** Returns where browsers find the site, without a slash at the end. */
  String address() {
    return address;
  }

  /** Waits until the site is stopped. */
  void join() throws InterruptedException {
    javalin.jettyServer().server().join();
  }

  @Override
  public void close() {
    javalin.stop();
    users.close();
  }
}
