package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.limit.HurriedTime;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call does where the token that it needs cannot be got at once. */
class TokenRetriesTest {
  private static final ClientRegistration CLIENT = new ClientRegistration(1, "secret");

  private final List<CallEvent> events = new CopyOnWriteArrayList<>();
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private ApiContext context(ApiContextBuilder builder) {
    builder.calls().retries(Retries.usual()).time(new HurriedTime()).listener(events::add);
    return server.add(builder);
  }

  private ApiContext ofTheClient() {
    return context(
        server
            .builder()
            .tokens(
                endpoint ->
                    new ClientCredentialsTokens(endpoint, CLIENT, EnumSet.of(Scope.PUBLIC))));
  }

  private static TestRequest<Map<String, Long>> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void asksAgainForATokenOfTheClient(int status) {
    server.answer(status, "{}");
    server.answer(TestServer.json("{}").onResponseStart(new SocketEffect.CloseSocket()));
    server.answer(200, "{\"access_token\":\"good\",\"expires_in\":86400}");
    server.answer(200, "{\"x\":1}");

    assertThat(get(ofTheClient()).execute()).containsEntry("x", 1L);

    assertThat(events)
        .filteredOn(event -> event.reason() == CallEvent.Reason.NO_TOKEN)
        .extracting(CallEvent::attempt)
        .containsExactly(2, 3);
  }

  @Test
  void tellsOfATokenThatIsReplaced() {
    server.answer(200, "{\"access_token\":\"first\",\"expires_in\":86400}");
    server.answer(401, "{\"authentication\":\"basic\"}");
    server.answer(200, "{\"access_token\":\"second\",\"expires_in\":86400}");
    server.answer(200, "{\"x\":1}");

    assertThat(get(ofTheClient()).execute()).containsEntry("x", 1L);

    assertThat(events)
        .containsExactly(
            new CallEvent("things.get", 1, CallEvent.Reason.ATTEMPT, Duration.ZERO),
            new CallEvent("things.get", 1, CallEvent.Reason.TOKEN_REPLACED, Duration.ZERO));
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 429})
  void givesUpWhereTheServerRefuses(int status) {
    server.answer(status, "{\"error\":\"no\"}");

    OAuthException refused =
        catchThrowableOfType(OAuthException.class, get(ofTheClient())::execute);

    assertThat(refused.status()).hasValue(status);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void givesUpAfterAsManyAttemptsAsAskedFor() {
    for (int i = 0; i < 4; i++) {
      server.answer(503, "{}");
    }

    OAuthException refused =
        catchThrowableOfType(OAuthException.class, get(ofTheClient())::execute);

    assertThat(refused.attempts()).isEqualTo(4);
    assertThat(server.requests()).isEqualTo(4);
  }

  /** The server may have ended the refresh token, whatever it answered. */
  @Test
  void asksOnceForARenewal() {
    TokenSet ended =
        new TokenSet(
            AccessToken.opaque(
                "old",
                TokenKind.AUTHORIZATION_CODE,
                EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY),
                Instant.EPOCH),
            "refresh");
    server.answer(503, "{}");
    ApiContext context =
        context(
            server
                .builder()
                .tokens(
                    endpoint ->
                        new AuthorizationCodeTokens(
                            new AuthorizationCodeFlow(
                                endpoint,
                                CLIENT,
                                URI.create("http://127.0.0.1/"),
                                Set.of(Scope.PUBLIC)),
                            TokenStore.inMemory(ended),
                            SignIn.none())));

    OAuthException refused = catchThrowableOfType(OAuthException.class, get(context)::execute);

    assertThat(refused.status()).hasValue(503);
    assertThat(server.requests()).isEqualTo(1);
  }
}
