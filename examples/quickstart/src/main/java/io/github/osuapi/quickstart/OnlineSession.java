package io.github.osuapi.quickstart;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.oauth.BrowserOpener;
import io.github.osuapi.oauth.ServerAddress;

/**
 * A real server, and the user's own OAuth client.
 *
 * @param osu the client
 * @param server where the server is
 * @param signsIn whether the user signs in with a browser
 */
record OnlineSession(OsuClient osu, String server, boolean signsIn) implements Session {

  /** Opens a session. Sends nothing. */
  static OnlineSession open(Arguments arguments, Credentials credentials, BrowserOpener browser) {
    String server =
        arguments.baseUrl() == null ? ServerAddress.osu().toString() : arguments.baseUrl();
    OsuClientBuilder builder =
        OsuClient.builder()
            .baseUrl(server)
            .credentials(credentials.id(), credentials.secret())
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC);
    if (arguments.friends()) {
      builder
          .grant(Grant.AUTHORIZATION_CODE, Scope.IDENTIFY, Scope.FRIENDS_READ)
          .redirectUri(credentials.redirectUri())
          .browser(browser);
    }
    return new OnlineSession(builder.build(), server, arguments.friends());
  }

  @Override
  public UserRef usualPlayer() {
    return UserRef.of("peppy");
  }

  @Override
  public String whomToAskFor() {
    return "Check the spelling and give it with --user; restricted players are not shown either";
  }

  @Override
  public void close() {
    osu.close();
  }
}
