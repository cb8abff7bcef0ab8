package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signing in and out while something else is done with the same tokens. */
@Timeout(60)
class ChangesAtOnceTest {
  private OAuthServer server;

  @BeforeEach
  void start() throws Exception {
    server = new OAuthServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Whoever reads a slow store must not undo a sign-in that came meanwhile. */
  @Test
  void aSignInWinsOverWhatTheStoreHeldBefore() {
    Meanwhile store = new Meanwhile(tokens("before", Duration.ofDays(1)));
    AuthorizationCodeTokens source = source(store);
    store.onceLoaded = () -> source.adopt(tokens("after", Duration.ofDays(1)));

    source.token();

    assertThat(source.token()).map(AccessToken::value).contains("after");
  }

  @Test
  void aRenewalDoesNotUndoASignInThatComesMeanwhile() throws Exception {
    Meanwhile store = new Meanwhile(tokens("before", Duration.ZERO));
    AuthorizationCodeTokens source = source(store);
    server.answerTokens("renewed", "refresh-renewed");
    Thread signIn = new Thread(() -> source.adopt(tokens("after", Duration.ofDays(1))));
    store.beforeSave =
        () -> {
          signIn.start();
          while (signIn.isAlive() && signIn.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
          }
        };

    source.token();
    signIn.join();

    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("refresh-after");
    assertThat(source.token()).map(AccessToken::value).contains("after");
  }

  @Test
  void nobodyIsSignedInAfterSigningOutThoughSomebodyAskedMeanwhile() {
    TokenSet tokens = tokens("before", Duration.ofDays(1));
    Meanwhile store = new Meanwhile(tokens);
    AuthorizationCodeTokens source = source(store);
    store.beforeClear = source::tokenOfSignedInUser;

    source.revoked(tokens.accessToken());

    assertThat(source.tokenOfSignedInUser()).isEmpty();
  }

  /** A renewal that waits for the store holds nothing that whoever has the store needs. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whoeverHasTheStoreMaySignInWhileARenewalWaitsForIt() {
    TokenStore store = TokenStore.inMemory(tokens("before", Duration.ZERO));
    AuthorizationCodeTokens source = source(store);
    CompletableFuture<Optional<AccessToken>> renewal =
        store.exclusively(
            () -> {
              CompletableFuture<Optional<AccessToken>> begun =
                  CompletableFuture.supplyAsync(source::token);
              while (!isRenewalWaiting()) {
                Thread.onSpinWait();
              }
              source.adopt(tokens("after", Duration.ofDays(1)));
              return begun;
            });

    assertThat(renewal.join()).map(AccessToken::value).contains("after");
  }

  private static boolean isRenewalWaiting() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(
            thread ->
                thread.getName().startsWith("osu-api-renewal")
                    && thread.getState() == Thread.State.WAITING);
  }

  private AuthorizationCodeTokens source(TokenStore store) {
    return new AuthorizationCodeTokens(server.flow(Scope.PUBLIC), store, SignIn.none());
  }

  private TokenSet tokens(String name, Duration life) {
    Set<Scope> scopes = EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY);
    return new TokenSet(
        AccessToken.opaque(
            name, TokenKind.AUTHORIZATION_CODE, scopes, server.clock.instant().plus(life)),
        "refresh-" + name);
  }

  /** Once, while something is done with the tokens, something else is done. */
  private static final class Meanwhile extends PlainStore {
    private Runnable onceLoaded = () -> {};
    private Runnable beforeSave = () -> {};
    private Runnable beforeClear = () -> {};

    Meanwhile(TokenSet tokens) {
      super(tokens);
    }

    @Override
    public Optional<TokenSet> load() {
      Optional<TokenSet> tokens = super.load();
      Runnable meanwhile = onceLoaded;
      onceLoaded = () -> {};
      meanwhile.run();
      return tokens;
    }

    @Override
    public void save(TokenSet tokens) {
      Runnable meanwhile = beforeSave;
      beforeSave = () -> {};
      meanwhile.run();
      super.save(tokens);
    }

    @Override
    public void clear() {
      beforeClear.run();
      super.clear();
    }
  }
}
