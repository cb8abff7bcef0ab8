package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.osuapi.error.OAuthException;
import io.github.osuapi.faults.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Redirects made up at random from what real ones are made of: none but the one with the state of
 * the sign-in ends it, and none does harm. {@code -DargLine=-Dfaults.seed=...} tries others.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CallbackTest {
  private static final int CASES = 20_000;
  private static final int REQUESTS = 300;
  private static final String CODE = "the-code";

  private final long seed = Long.getLong("faults.seed", 20_261_125L);
  private final Random random = new Random(seed);
  private final AuthorizationRequest request =
      new AuthorizationRequest(
          URI.create("https://osu.ppy.sh/oauth/authorize"),
          URI.create("http://127.0.0.1/callback"),
          Secrets.random(),
          Secrets.random());
  private final List<String> pieces =
      List.of(
          "code",
          "state",
          "error",
          "hint",
          "message",
          "code=",
          "state=",
          "error=access_denied",
          "=",
          "==",
          "&",
          "&&",
          "?",
          "#",
          "+",
          "%",
          "%2",
          "%zz",
          "%00",
          "%26",
          "%3D",
          "%C3%28",
          ";",
          "\u00e9",
          "code=" + CODE,
          "state=" + request.state(),
          "state=" + request.state().substring(1),
          "state=" + request.state() + "x",
          "state=" + Secrets.random(),
          "state[]=" + request.state(),
          "STATE=" + request.state());

  private String query() {
    StringBuilder query = new StringBuilder();
    int length = random.nextInt(8);
    for (int i = 0; i < length; i++) {
      query.append(pieces.get(random.nextInt(pieces.size())));
      query.append(random.nextBoolean() ? "&" : "");
    }
    return query.toString();
  }

  /**
   * Told by other means than the reader's own: the first state that has a value is the right one.
   */
  private boolean bringsTheState(String query) {
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith("state=")) {
        return pair.equals("state=" + request.state());
      }
    }
    return false;
  }

  @Test
  void nothingButTheStateMakesARedirectOneOfASignIn() {
    int own = 0;
    for (int i = 0; i < CASES * Figures.TIMES; i++) {
      String query = query();
      boolean answers = Callback.parse(query).answers(request);
      if (answers) {
        assertThat(query).as("seed %d, case %d", seed, i).contains("state=" + request.state());
        own++;
      } else {
        assertThat(bringsTheState(query)).as("seed %d, case %d: %s", seed, i, query).isFalse();
        assertThat(catchThrowable(() -> request.codeFrom(query)))
            .as("seed %d, case %d", seed, i)
            .isInstanceOf(OAuthException.class);
      }
    }
    assertThat(own).isGreaterThan(CASES / 100);
    new Figures((long) CASES * Figures.TIMES, (long) CASES * Figures.TIMES - own, 0, 0)
        .report("callback-queries");
  }

  @Test
  void aReceiverStandsWhateverIsSentToIt() throws Exception {
    try (LoopbackReceiver receiver =
        LoopbackReceiver.open(URI.create("http://127.0.0.1:0/callback"))) {
      CompletableFuture<String> code = receiver.receive(request);
      int port = receiver.redirectUri().getPort();
      int requests = REQUESTS * Figures.TIMES;
      for (int i = 0; i < requests; i++) {
        send(port, request(i));
        assertThat(code).as("seed %d, request %d", seed, i).isNotDone();
      }
      String last = "GET /callback?code=" + CODE + "&state=" + request.state();
      assertThat(send(port, last + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
          .startsWith("HTTP/1.1 200");

      assertThat(code.get(1, TimeUnit.MINUTES)).isEqualTo(CODE);
      new Figures(requests + 1L, requests, 0, 0).report("callback-requests");
    }
  }

  /** Of three kinds: spoilt queries, spoilt requests, and any bytes at all. */
  private String request(int number) {
    String query = query().replace("state=" + request.state(), "state=forged");
    String whole =
        "GET /callback?" + query + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    return switch (number % 3) {
      case 0 -> whole;
      case 1 -> whole.substring(0, random.nextInt(whole.length()));
      default -> noise();
    };
  }

  private String noise() {
    byte[] bytes = new byte[random.nextInt(2_000)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String send(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      assertThat(e).hasMessageMatching(".*([Rr]eset|[Bb]roken pipe).*");
      return "";
    }
  }
}
