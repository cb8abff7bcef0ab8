package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoopbackSignInTest {
  private static final Duration LONG = Duration.ofSeconds(50);
  private OAuthServer server;

  @BeforeEach
  void start() throws Exception {
    server = new OAuthServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** A browser whose user answers at once. */
  private static void answer(URI page, String answer, List<CompletableFuture<?>> visits) {
    HttpUrl url = Objects.requireNonNull(HttpUrl.get(page));
    URI back =
        URI.create(
            url.queryParameter("redirect_uri")
                + "?"
                + answer
                + "&state="
                + url.queryParameter("state"));
    visits.add(
        HttpClient.newHttpClient()
            .sendAsync(
                HttpRequest.newBuilder(back).build(), HttpResponse.BodyHandlers.discarding()));
  }

  @Test
  void exchangesTheCodeThatTheBrowserBrings() throws Exception {
    server.answerTokens("the-access-token", "the-refresh-token");
    List<CompletableFuture<?>> visits = new ArrayList<>();

    TokenSet tokens =
        new LoopbackSignIn(page -> answer(page, "code=the-code", visits), LONG)
            .signIn(server.flow(Scope.PUBLIC));

    assertThat(tokens.accessToken().value()).isEqualTo("the-access-token");
    assertThat(tokens.refreshToken()).isEqualTo("the-refresh-token");
    assertThat(server.takeForm())
        .startsWith("grant_type=authorization_code&client_id=1&")
        .contains("&code=the-code&redirect_uri=http%3A%2F%2F127.0.0.1%3A")
        .containsPattern("&code_verifier=[A-Za-z0-9_-]{43}$");
  }

  @Test
  void tellsThatTheUserRefused() {
    List<CompletableFuture<?>> visits = new ArrayList<>();
    SignIn signIn = new LoopbackSignIn(page -> answer(page, "error=access_denied", visits), LONG);

    assertThatThrownBy(() -> signIn.signIn(server.flow(Scope.PUBLIC)))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("access_denied");
    assertThat(server.requests()).isZero();
  }

  @Test
  void givesUpWhenNobodyAnswers() {
    SignIn signIn = new LoopbackSignIn(page -> {}, Duration.ofMillis(20));

    assertThatThrownBy(() -> signIn.signIn(server.flow(Scope.PUBLIC)))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("nobody finished signing in")
        .hasMessageContaining("register the redirect URI");
  }

  @Test
  void stopsWaitingWhenInterrupted() {
    SignIn signIn = new LoopbackSignIn(page -> Thread.currentThread().interrupt(), LONG);

    assertThatThrownBy(() -> signIn.signIn(server.flow(Scope.PUBLIC)))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void givesTheAddressWhereThereIsNoDesktop() {
    List<URI> pages = new ArrayList<>();
    String headless = System.getProperty("java.awt.headless");
    System.setProperty("java.awt.headless", "true");
    try {
      BrowserOpener.desktop(pages::add).open(URI.create("https://osu.ppy.sh/"));
    } finally {
      if (headless == null) {
        System.clearProperty("java.awt.headless");
      } else {
        System.setProperty("java.awt.headless", headless);
      }
    }

    assertThat(pages).containsExactly(URI.create("https://osu.ppy.sh/"));
  }
}
