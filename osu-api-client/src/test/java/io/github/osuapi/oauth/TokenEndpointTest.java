package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.RecordedResponse;
import io.github.osuapi.recorded.Recordings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
  private OAuthServer server;

  @BeforeEach
  void start() throws Exception {
    server = new OAuthServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  static Stream<RecordedExchange> refusals() {
    return Recordings.exchanges().stream()
        .filter(exchange -> exchange.group().equals("oauth_token"))
        .filter(exchange -> exchange.response().status() >= 400);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void readsBothFamiliesOfErrors(RecordedExchange exchange) {
    RecordedResponse recorded = exchange.response();
    server.answer(recorded.status(), recorded.body().toString());

    OAuthException refusal =
        catchThrowableOfType(
            OAuthException.class,
            () ->
                server
                    .endpoint()
                    .exchange(
                        OAuthServer.CLIENT,
                        "the-code",
                        URI.create("http://localhost/"),
                        "the-verifier",
                        Set.of(Scope.PUBLIC)));

    String error = recorded.body().get("error").asText();
    assertThat(refusal.status()).hasValue(recorded.status());
    if (recorded.body().has("error_description")) {
      assertThat(refusal.code()).contains(error);
      assertThat(refusal.description()).contains(recorded.body().get("error_description").asText());
    } else {
      assertThat(refusal.code()).isEmpty();
      assertThat(refusal.description()).contains(error);
      assertThat(refusal).hasMessageContaining(error);
    }
    assertThat(refusal.hint().isPresent()).isEqualTo(recorded.body().has("hint"));
    assertHasNoSecret(refusal);
  }

  @Test
  void readsTheTokensOfAUser() throws Exception {
    server.answer(200, Recordings.exchange("oauth_token/ac_ok_pkce").response().body().toString());

    TokenSet tokens =
        server
            .endpoint()
            .exchange(
                OAuthServer.CLIENT,
                "the-code",
                URI.create("http://localhost:9000/callback"),
                "the-verifier",
                Set.of(Scope.PUBLIC));

    assertThat(tokens.accessToken().kind()).isEqualTo(TokenKind.AUTHORIZATION_CODE);
    assertThat(tokens.accessToken().scopes()).containsExactly(Scope.IDENTIFY, Scope.PUBLIC);
    assertThat(tokens.accessToken().expiresAt()).contains(Instant.parse("2026-11-23T08:00:00Z"));
    assertThat(tokens.refreshToken()).startsWith("def502000");
    assertThat(server.takeForm())
        .isEqualTo(
            "grant_type=authorization_code&client_id=1&client_secret=the-client-secret"
                + "&code=the-code&redirect_uri=http%3A%2F%2Flocalhost%3A9000%2Fcallback"
                + "&code_verifier=the-verifier");
  }

  @Test
  void asksForJsonAndNamesTheApp() throws Exception {
    server.answerToken("opaque");

    AccessToken token =
        server.endpoint().clientCredentials(OAuthServer.CLIENT, Set.of(Scope.PUBLIC));

    assertThat(token.kind()).isEqualTo(TokenKind.CLIENT_CREDENTIALS);
    assertThat(token.scopes()).containsExactly(Scope.PUBLIC);
    RecordedRequest request = server.take();
    assertThat(request.getTarget()).isEqualTo("/oauth/token");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("test");
  }

  @Test
  void sendsSecretsNowhereElse() throws Exception {
    try (OAuthServer other = new OAuthServer()) {
      server.answer(
          new MockResponse.Builder()
              .code(307)
              .addHeader("Location", other.endpoint().server().url().toString())
              .build());

      OAuthException refusal =
          catchThrowableOfType(
              OAuthException.class,
              () -> server.endpoint().clientCredentials(OAuthServer.CLIENT, Set.of(Scope.PUBLIC)));

      assertThat(refusal.status()).hasValue(307);
      assertThat(other.requests()).isZero();
    }
  }

  /** The server has ended the old tokens by then: these are all there is. */
  @ParameterizedTest
  @ValueSource(
      strings = {"9223372036854775807", "-1e300000000", "\"soon\"", "null", "[86400]", "{\"s\":1}"})
  void keepsTokensWhoseLifetimeCannotBe(String lifetime) {
    assertThat(renewed(lifetime).accessToken().expiresAt()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "86400.5, 2026-11-23T08:00:00.500Z",
    "'\"86400\"', 2026-11-23T08:00:00Z",
    "1e3, 2026-11-22T08:16:40Z",
    "-1, 2026-11-22T07:59:59Z"
  })
  void readsHowLongTokensLast(String lifetime, Instant end) {
    assertThat(renewed(lifetime).accessToken().expiresAt()).contains(end);
  }

  private TokenSet renewed(String lifetime) {
    server.answer(
        200,
        "{\"expires_in\":"
            + lifetime
            + ",\"access_token\":\"the-token\",\"refresh_token\":\"the-next\"}");

    TokenSet tokens =
        server.endpoint().refresh(OAuthServer.CLIENT, "the-last", Set.of(Scope.PUBLIC));

    assertThat(tokens.accessToken().value()).isEqualTo("the-token");
    assertThat(tokens.refreshToken()).isEqualTo("the-next");
    return tokens;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>the-token</html>",
        "[\"the-token\"]",
        "{\"access_token\":{\"the-token\":1}}",
        "{\"access_token\":\"the-token",
        "{\"access_token\":\"the-token has spaces\"}",
        "{\"refresh_token\":\"the-token\"}"
      })
  void quotesNothingOfAnAnswerThatItCannotRead(String answer) {
    server.answer(200, answer);

    OsuDecodingException exception =
        catchThrowableOfType(
            OsuDecodingException.class,
            () -> server.endpoint().clientCredentials(OAuthServer.CLIENT, Set.of(Scope.PUBLIC)));

    assertThat(exception.endpointId()).isEqualTo("oauth.token");
    assertHasNoSecret(exception);
  }

  /** A refresh token is good for one use; OkHttp would send it twice. */
  @Test
  void sendsNothingTwice() {
    server.answer(new MockResponse.Builder().code(503).addHeader("Retry-After", "0").build());
    server.answerTokens("new", "newer");

    OAuthException refusal =
        catchThrowableOfType(
            OAuthException.class,
            () -> server.endpoint().refresh(OAuthServer.CLIENT, "old", Set.of(Scope.PUBLIC)));

    assertThat(refusal.status()).hasValue(503);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void saysWhereTheNetworkFailed() {
    server.close();

    OsuIoException exception =
        catchThrowableOfType(
            OsuIoException.class,
            () -> server.endpoint().clientCredentials(OAuthServer.CLIENT, Set.of(Scope.PUBLIC)));

    assertThat(exception.endpointId()).isEqualTo("oauth.token");
    assertHasNoSecret(exception);
  }

  private static void assertHasNoSecret(Throwable exception) {
    StringWriter text = new StringWriter();
    exception.printStackTrace(new PrintWriter(text));
    assertThat(text.toString())
        .doesNotContain("the-client-secret")
        .doesNotContain("the-code")
        .doesNotContain("the-verifier")
        .doesNotContain("the-token");
  }
}
