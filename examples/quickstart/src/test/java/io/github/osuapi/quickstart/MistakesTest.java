package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake: one line that says what to do, and a status. */
class MistakesTest {
  private static final Terminal PIPE = new Terminal(false, Terminal.UNLIMITED);

  @ParameterizedTest
  @CsvSource({"--usr", "--ruleset=ctb", "--limit=0", "--base-url=nonsense", "--user", "--color=x"})
  void theCommandLine(String word) {
    Run run = Run.piped(word);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("quickstart: ").contains(". See --help").hasLineCount(1);
  }

  @Test
  void anotherServerWithoutCredentials() {
    Run run = Run.piped("--base-url", "https://osu.example/");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("--base-url needs OSU_CLIENT_ID and OSU_CLIENT_SECRET")
        .hasLineCount(1);
  }

  @Test
  void halfTheCredentials() {
    Run run = Run.in(PIPE).environment(Credentials.SECRET, "a-secret").run();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("OSU_CLIENT_SECRET is set without OSU_CLIENT_ID. Set both, or none")
        .doesNotContain("a-secret")
        .hasLineCount(1);
  }

  @Test
  void anIdThatIsNone() {
    Run run = online().environment(Credentials.ID, "my app").run();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("OSU_CLIENT_ID is a number, but got 'my app'").hasLineCount(1);
  }

  @Test
  void aRedirectToAnotherMachine() {
    Run run = online().environment(Credentials.REDIRECT_URI, "https://example.org/").run();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("OSU_REDIRECT_URI is an address of this machine", "'https://example.org/'")
        .hasLineCount(1);
  }

  @Test
  void aPlayerWhomTheSandboxDoesNotHave() {
    Run run = Run.piped("--user", "peppy");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("quickstart: no player 'peppy' at http://127.0.0.1:")
        .contains("such as ClientOwner and SecondUser", "set OSU_CLIENT_ID and OSU_CLIENT_SECRET")
        .hasLineCount(1);
  }

  @Test
  void aHostThatDoesNotExist() {
    Run run = online().run("--base-url", "https://nowhere.invalid/");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("quickstart: no answer from https://nowhere.invalid/: ")
        .contains("--base-url")
        .hasLineCount(1);
  }

  @Test
  void aPortThatIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String redirect = "http://127.0.0.1:" + taken.getLocalPort() + "/";
      Run run = online().environment(Credentials.REDIRECT_URI, redirect).run("--friends");

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err())
          .contains("cannot listen", "port " + taken.getLocalPort())
          .hasLineCount(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"200, Check", "404, Check --base-url", "405, Check --base-url", "503, Try again"})
  void aServerThatIsNotOsu(int status, String remedy) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page = "<!DOCTYPE html><p>a shop</p>".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      Run run = online().run("--base-url", url);

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).startsWith("quickstart: ").contains(url, remedy).hasLineCount(1);
    } finally {
      server.stop(0);
    }
  }

  private static Run.Setup online() {
    return Run.in(PIPE).environment(Credentials.ID, "1").environment(Credentials.SECRET, "secret");
  }
}
