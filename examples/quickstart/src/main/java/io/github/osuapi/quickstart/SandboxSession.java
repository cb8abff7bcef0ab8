package io.github.osuapi.quickstart;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.function.Consumer;

/**
 * A server in this process, where a user signs in without a human.
 *
 * @param sandbox the server
 * @param osu the client
 */
record SandboxSession(OsuSandbox sandbox, OsuClient osu) implements Session {
  /** Registered with the client; the server lets the port differ, and 0 takes any free one. */
  private static final String REDIRECT_URI = "http://127.0.0.1:0/callback";

  /** Starts the server. */
  static SandboxSession open(Consumer<String> log) {
    OsuSandbox sandbox = OsuSandbox.start();
    String name = sandbox.users().get(OsuSandbox.CLIENT_OWNER);
    SandboxBrowser browser =
        new SandboxBrowser(
            OsuSandbox.CLIENT_OWNER,
            SandboxBrowser.ALLOW,
            steps -> log.accept("Signed in as " + name + ": " + steps + "."));
    OsuClient osu =
        OsuClient.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
            .grant(Grant.AUTHORIZATION_CODE, Scope.IDENTIFY, Scope.FRIENDS_READ)
            .redirectUri(REDIRECT_URI)
            .browser(browser)
            .build();
    return new SandboxSession(sandbox, osu);
  }

  @Override
  public String server() {
    return sandbox.baseUrl() + "/";
  }

  @Override
  public boolean signsIn() {
    return true;
  }

  @Override
  public UserRef usualPlayer() {
    return UserRef.of(OsuSandbox.CLIENT_OWNER);
  }

  @Override
  public String whomToAskFor() {
    return "The sandbox has players of its own, such as "
        + sandbox.users().get(OsuSandbox.CLIENT_OWNER)
        + " and "
        + sandbox.users().get(OsuSandbox.SECOND_USER)
        + "; for those of osu.ppy.sh, set "
        + Credentials.ID
        + " and "
        + Credentials.SECRET;
  }

  @Override
  public void close() {
    osu.close();
    sandbox.close();
  }
}
