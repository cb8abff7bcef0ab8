package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ClientCredentialsTokensTest {
  private OAuthServer server;
  private ClientCredentialsTokens tokens;

  @BeforeEach
  void start() throws Exception {
    server = new OAuthServer();
    tokens =
        new ClientCredentialsTokens(server.endpoint(), OAuthServer.CLIENT, Set.of(Scope.PUBLIC));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String token() {
    return tokens.token().orElseThrow().value();
  }

  @Test
  void knowsItsTokensBeforeTheyAreGot() {
    assertThat(tokens.kind()).isEqualTo(TokenKind.CLIENT_CREDENTIALS);
    assertThat(tokens.scopes()).containsExactly(Scope.PUBLIC);
    assertThat(tokens.tokenOfSignedInUser()).isEmpty();
    assertThat(server.requests()).isZero();
  }

  @Test
  void keepsATokenUntilShortlyBeforeItsEnd() throws Exception {
    server.answerToken("first");
    server.answerToken("second");

    assertThat(token()).isEqualTo("first");
    server.clock.advance(Duration.ofSeconds(86400 - 61));
    assertThat(token()).isEqualTo("first");
    server.clock.advance(Duration.ofSeconds(1));
    assertThat(token()).isEqualTo("second");
    assertThat(server.takeForm())
        .isEqualTo(
            "grant_type=client_credentials&client_id=1&client_secret=the-client-secret"
                + "&scope=public");
  }

  @Test
  void usesShortLivedTokensForMostOfTheirLife() {
    server.answer(200, "{\"access_token\":\"short\",\"expires_in\":10}");
    server.answerToken("next");

    assertThat(token()).isEqualTo("short");
    server.clock.advance(Duration.ofSeconds(8));
    assertThat(token()).isEqualTo("short");
    server.clock.advance(Duration.ofSeconds(1));
    assertThat(token()).isEqualTo("next");
  }

  @Test
  void getsOneTokenForManyThreads() throws Exception {
    server.answer(
        new MockResponse.Builder()
            .body("{\"access_token\":\"only\",\"expires_in\":86400}")
            .headersDelay(200, TimeUnit.MILLISECONDS)
            .build());
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<CompletableFuture<String>> values = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        values.add(CompletableFuture.supplyAsync(this::token, threads));
      }
      for (CompletableFuture<String> value : values) {
        assertThat(value.get()).isEqualTo("only");
      }
    } finally {
      threads.shutdown();
    }
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void replacesATokenOnceHoweverManyCallsSawItRefused() {
    server.answerToken("first");
    server.answerToken("second");
    AccessToken first = tokens.token().orElseThrow();

    assertThat(tokens.replace(first).orElseThrow().value()).isEqualTo("second");
    assertThat(tokens.replace(first).orElseThrow().value()).isEqualTo("second");
    assertThat(token()).isEqualTo("second");
    assertThat(server.requests()).isEqualTo(2);
  }

  /** A server that keeps its answers does so, and would be asked for ever. */
  @Test
  void givesUpWhereTheServerGivesTheRefusedTokenAgain() {
    server.answerToken("same");
    server.answerToken("same");
    AccessToken same = tokens.token().orElseThrow();

    assertThat(tokens.replace(same)).isEmpty();
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void refusesScopesThatTheServerWouldRefuse() {
    assertThatThrownBy(
            () ->
                new ClientCredentialsTokens(
                    server.endpoint(), OAuthServer.CLIENT, Set.of(Scope.PUBLIC, Scope.DELEGATE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("public");
  }
}
