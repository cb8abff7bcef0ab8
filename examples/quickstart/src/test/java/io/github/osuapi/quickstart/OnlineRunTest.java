package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole runs with credentials, against a server that was there before. */
class OnlineRunTest {
  private final OsuSandbox server = OsuSandbox.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private Run.Setup setup() {
    return Run.in(new Terminal(false, Terminal.UNLIMITED))
        .environment(Credentials.ID, Long.toString(SandboxClient.OWNED.id()))
        .environment(Credentials.SECRET, SandboxClient.OWNED.secret())
        .environment(Credentials.REDIRECT_URI, "http://127.0.0.1:0/callback");
  }

  private String url() {
    return server.baseUrl();
  }

  @Test
  void profileAndScoresNeedNobodyToSignIn() {
    Run run = setup().run("--base-url", url(), "--user", "1001");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("SecondUser · osu!", "Best scores in osu!")
        .doesNotContain("sandbox", "Friends of", "Signed in");
  }

  @Test
  void friendsAreThoseOfWhoSignsInWithTheBrowser() {
    List<String> log = new ArrayList<>();
    Run run =
        setup()
            .browser(new SandboxBrowser(OsuSandbox.CLIENT_OWNER, SandboxBrowser.ALLOW, log::add))
            .run("--base-url", url(), "--friends");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(log).hasSize(1);
    assertThat(run.out()).contains("ClientOwner · osu!");
    assertThat(run.section("Friends of ClientOwner")).anyMatch(line -> line.contains("SecondUser"));
  }

  @Test
  void aRefusedSignInIsSaid() {
    Run run =
        setup()
            .browser(new SandboxBrowser(OsuSandbox.CLIENT_OWNER, "deny", step -> {}))
            .run("--base-url", url(), "--friends");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "quickstart: the sign-in was refused, so there is no friend list. Allow it, or leave"
                + " out --friends");
  }

  @Test
  void wrongCredentialsAreSaidWithoutTheSecret() {
    Run run = setup().environment(Credentials.SECRET, "not-the-secret").run("--base-url", url());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "quickstart: "
                + url()
                + "/ does not accept the credentials. Compare OSU_CLIENT_ID and OSU_CLIENT_SECRET"
                + " with "
                + url()
                + "/home/account/edit#oauth");
  }

  @Test
  void anUnknownPlayerIsSaid() {
    Run run = setup().run("--base-url", url(), "--user", "nobody");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("quickstart: no player 'nobody' at " + url() + "/. ")
        .contains("--user")
        .hasLineCount(1);
  }

  @Test
  void noServerIsSaid() {
    String url = url();
    server.close();
    Run run = setup().run("--base-url", url);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("quickstart: no answer from " + url + "/: ")
        .contains("Check the network")
        .hasLineCount(1);
  }

  @Test
  void debugShowsTheTrace() {
    Run run = setup().run("--base-url", url(), "--user", "nobody", "--debug");

    assertThat(run.err())
        .startsWith("quickstart: no player 'nobody'")
        .contains("Caused by: " + io.github.osuapi.error.NotFoundException.class.getName())
        .contains("\tat ")
        .doesNotContain(SandboxClient.OWNED.secret());
  }
}
