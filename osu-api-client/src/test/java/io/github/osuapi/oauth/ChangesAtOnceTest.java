package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Signing in and out while something else is done with the same tokens, by a store without locks.
 */
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

  @Test
  void aRenewalDoesNotUndoASignInThatComesMeanwhile() throws Exception {
    Unlocked store = new Unlocked(tokens("before", Duration.ZERO));
    AuthorizationCodeTokens source = source(store);
    server.answerTokens("renewed", "refresh-renewed");
    Thread signIn = new Thread(() -> source.adopt(tokens("after", Duration.ofDays(1))));
    store.onSave =
        () -> {
          if (signIn.getState() == Thread.State.NEW) {
            signIn.start();
            while (signIn.isAlive() && signIn.getState() != Thread.State.WAITING) {
              Thread.onSpinWait();
            }
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
    Unlocked store = new Unlocked(tokens);
    AuthorizationCodeTokens source = source(store);
    store.onClear = source::tokenOfSignedInUser;

    source.revoked(tokens.accessToken());

    assertThat(source.tokenOfSignedInUser()).isEmpty();
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

  private static final class Unlocked implements TokenStore {
    private final TokenStore kept;
    private Runnable onSave = () -> {};
    private Runnable onClear = () -> {};

    Unlocked(TokenSet tokens) {
      kept = TokenStore.inMemory(tokens);
    }

    @Override
    public Optional<TokenSet> load() {
      return kept.load();
    }

    @Override
    public void save(TokenSet tokens) {
      onSave.run();
      kept.save(tokens);
    }

    @Override
    public void clear() {
      onClear.run();
      kept.clear();
    }
  }
}
