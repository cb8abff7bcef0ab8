package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.recorded.RecordedResponse;
import io.github.osuapi.recorded.Recordings;
import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AuthorizationCodeTokensTest {
  private static final SignIn NOBODY =
      flow -> {
        throw OAuthException.unfinished("nobody is here", null);
      };

  private static final Set<Scope> FRIENDS = EnumSet.of(Scope.FRIENDS_READ, Scope.IDENTIFY);

  private OAuthServer server;

  @BeforeEach
  void start() throws Exception {
    server = new OAuthServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private TokenSet tokens(String name, Duration life) {
    Set<Scope> scopes = EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY);
    return new TokenSet(
        AccessToken.opaque(
            name, TokenKind.AUTHORIZATION_CODE, scopes, server.clock.instant().plus(life)),
        "refresh-" + name);
  }

  private TokenSet ended() {
    return tokens("old", Duration.ZERO);
  }

  private TokenSet fresh(String name) {
    return tokens(name, Duration.ofDays(1));
  }

  private AuthorizationCodeTokens source(TokenStore store, SignIn signIn) {
    return new AuthorizationCodeTokens(server.flow(Scope.PUBLIC), store, signIn);
  }

  private static String value(Optional<AccessToken> token) {
    return token.map(AccessToken::value).orElse("none");
  }

  private static String stored(TokenStore store) {
    return store.load().map(tokens -> tokens.accessToken().value()).orElse("none");
  }

  @Test
  void signsInOnFirstNeedAndKeepsTheTokens() {
    TokenStore store = TokenStore.inMemory();
    AuthorizationCodeTokens source = source(store, flow -> fresh("new"));

    assertThat(source.tokenOfSignedInUser()).isEmpty();
    assertThat(value(source.token())).isEqualTo("new");
    assertThat(value(source.tokenOfSignedInUser())).isEqualTo("new");
    assertThat(stored(store)).isEqualTo("new");
  }

  @Test
  void usesStoredTokens() {
    AuthorizationCodeTokens source = source(TokenStore.inMemory(fresh("kept")), NOBODY);

    assertThat(value(source.token())).isEqualTo("kept");
    assertThat(server.requests()).isZero();
  }

  /** Those of osu! itself in the store of an app of a test server, for example. */
  @Test
  void leavesTokensOfAnotherClientAlone() {
    AccessToken others =
        AccessToken.restored(
            "others",
            TokenKind.AUTHORIZATION_CODE,
            EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY),
            1L,
            server.flow(Scope.PUBLIC).clientId() + 1,
            server.clock.instant());
    TokenStore store = TokenStore.inMemory(new TokenSet(others, "refresh"));
    AuthorizationCodeTokens source = source(store, NOBODY);

    assertThatThrownBy(source::token)
        .isInstanceOf(TokenStoreException.class)
        .hasMessageContaining("are of OAuth client")
        .hasMessageNotContaining("others");
    assertThat(server.requests()).isZero();
    assertThat(stored(store)).isEqualTo("others");
  }

  /** Two browsers of one user cannot use the same one. */
  @Test
  void eachCallerWhoMustSendTheUserAwayHasASignInOfItsOwn() {
    TokenStore store = TokenStore.inMemory();
    CyclicBarrier together = new CyclicBarrier(2);
    AuthorizationCodeTokens source = source(store, SignIn.none());
    List<CompletableFuture<AuthorizationRequest>> begun = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      begun.add(
          CompletableFuture.supplyAsync(
              () -> {
                awaitIt(together);
                return catchThrowableOfType(ReauthorizationRequiredException.class, source::token)
                    .request();
              },
              task -> new Thread(task).start()));
    }

    assertThat(begun.get(0).join()).isNotSameAs(begun.get(1).join());
  }

  private static void awaitIt(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void keepsTokensThatTheServerSaysAreOfAnotherClient() {
    RecordedResponse refusal =
        Recordings.exchange("oauth_token/refresh_err_other_client").response();
    server.answer(refusal.status(), refusal.body().toString());
    TokenStore store = TokenStore.inMemory(ended());

    assertThatThrownBy(source(store, NOBODY)::token).hasMessageContaining("not linked to client");
    assertThat(stored(store)).isEqualTo("old");
  }

  /** As the standard lets a server do, though osu! does not. */
  @Test
  void keepsTheRefreshTokenWhereTheServerGivesNoOther() {
    server.answer(200, "{\"token_type\":\"Bearer\",\"expires_in\":86400,\"access_token\":\"new\"}");
    TokenStore store = TokenStore.inMemory(ended());

    assertThat(value(source(store, NOBODY).token())).isEqualTo("new");
    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("refresh-old");
  }

  /** In Kotlin, a store may throw what it does not declare. */
  @Test
  void aCheckedExceptionOfAStoreEndsOneRenewal() {
    server.answerTokens("new", "refresh-new");
    AuthorizationCodeTokens source = source(new Failing(1, new SQLException()), NOBODY);

    assertThatThrownBy(source::token)
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(SQLException.class);
    assertThat(value(source.token())).isEqualTo("new");
  }

  /** As clients of a service's users are, which are made anew for each page. */
  @Test
  void newTokensThatNoStoreHasOutliveTheirClient() {
    server.answerTokens("new", "refresh-new");
    AuthorizationCodeTokens source =
        source(new Failing(2, new TokenStoreException("full", null)), NOBODY);
    WeakReference<AuthorizationCodeTokens> seen = new WeakReference<>(source);
    assertThatThrownBy(source::token).hasMessage("full");
    source = null;
    System.gc();

    assertThat(Optional.ofNullable(seen.get()).map(kept -> value(kept.token()))).contains("new");
    for (int i = 0; i < 100 && seen.get() != null; i++) {
      System.gc();
    }
    assertThat(seen.get()).isNull();
  }

  /** Has tokens that have ended, and fails to keep others once. */
  private final class Failing extends PlainStore {
    private final AtomicInteger until;
    private final Exception failure;

    Failing(int save, Exception failure) {
      super(ended());
      this.until = new AtomicInteger(save);
      this.failure = failure;
    }

    @Override
    public void save(TokenSet tokens) {
      if (until.decrementAndGet() == 0) {
        throw AuthorizationCodeTokensTest.<RuntimeException>sneak(failure);
      }
      super.save(tokens);
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E sneak(Throwable exception) throws E {
    throw (E) exception;
  }

  @Test
  void asksTheUserAnewWhereMoreIsDeclaredThanTheStoredTokensCarry() {
    TokenStore store = TokenStore.inMemory(fresh("narrow"));
    AuthorizationCodeTokens source =
        new AuthorizationCodeTokens(
            server.flow(Scope.PUBLIC, Scope.FRIENDS_READ), store, flow -> fresh("wide"));

    assertThat(value(source.token(Set.of(Scope.PUBLIC)))).isEqualTo("narrow");
    assertThat(value(source.token(Set.of(Scope.FRIENDS_READ)))).isEqualTo("wide");
  }

  @Test
  void narrowsToWhatWasGrantedOfWhatWasAskedFor() {
    TokenStore store = TokenStore.inMemory(fresh("narrow").asking(FRIENDS));
    AuthorizationCodeTokens source =
        new AuthorizationCodeTokens(server.flow(Scope.FRIENDS_READ), store, NOBODY);

    assertThat(source.scopes()).containsExactlyInAnyOrderElementsOf(FRIENDS);
    assertThat(value(source.token(FRIENDS))).isEqualTo("narrow");
    assertThat(source.scopes()).containsExactlyInAnyOrder(Scope.IDENTIFY, Scope.PUBLIC);
  }

  @Test
  void saysThatTheUserMustAgreeAnewWhereNobodyCanBeAsked() {
    AuthorizationCodeTokens source =
        new AuthorizationCodeTokens(
            server.flow(Scope.PUBLIC, Scope.FRIENDS_READ),
            TokenStore.inMemory(fresh("narrow")),
            SignIn.none());

    assertThat(value(source.token(Set.of(Scope.PUBLIC)))).isEqualTo("narrow");
    assertThatThrownBy(() -> source.token(Set.of(Scope.FRIENDS_READ)))
        .isInstanceOf(ReauthorizationRequiredException.class)
        .hasMessageContaining("asked for less than it now declares");
  }

  @Test
  void renewsShortlyBeforeTheEndAndKeepsTheNewRefreshToken() throws Exception {
    TokenStore store = TokenStore.inMemory(fresh("first"));
    AuthorizationCodeTokens source = source(store, NOBODY);
    server.answerTokens("second", "refresh-second");
    server.answerTokens("third", "refresh-third");

    assertThat(value(source.token())).isEqualTo("first");
    server.clock.advance(Duration.ofDays(1).minusSeconds(60));
    assertThat(value(source.token())).isEqualTo("second");
    server.clock.advance(Duration.ofDays(1));
    assertThat(value(source.tokenOfSignedInUser())).isEqualTo("third");

    assertThat(server.takeForm())
        .isEqualTo(
            "grant_type=refresh_token&client_id=1&client_secret=the-client-secret"
                + "&refresh_token=refresh-first");
    assertThat(server.takeForm()).endsWith("&refresh_token=refresh-second");
    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("refresh-third");
  }

  @Test
  void savesNewTokensBeforeTheyAreUsedAndAgainWhereSavingFailed() {
    FailingStore store = new FailingStore(ended());
    AuthorizationCodeTokens source = source(store, NOBODY);
    server.answerTokens("second", "refresh-second");
    store.failing = true;

    assertThatThrownBy(source::token).hasMessage("the disk is full");
    assertThatThrownBy(source::token).hasMessage("the disk is full");
    store.failing = false;

    assertThat(value(source.token())).isEqualTo("second");
    assertThat(stored(store)).isEqualTo("second");
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void sendsNothingThatCouldNotBeKeptAfterARenewalThatWasCutOffEither() {
    FailingStore store = new FailingStore(ended());
    AuthorizationCodeTokens source = source(store, NOBODY);
    server.answer(503, "{}");
    server.answerTokens("second", "refresh-second");
    assertThatThrownBy(source::token).isInstanceOf(OAuthException.class);
    store.failing = true;

    assertThatThrownBy(source::token).hasMessage("the disk is full");

    assertThat(server.requests()).isEqualTo(1);
    store.failing = false;
    assertThat(value(source.token())).isEqualTo("second");
  }

  private static final class FailingStore extends PlainStore {
    private boolean failing;

    FailingStore(TokenSet tokens) {
      super(tokens);
    }

    @Override
    public void save(TokenSet tokens) {
      if (failing) {
        throw new IllegalStateException("the disk is full");
      }
      super.save(tokens);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"refresh_err_reused", "refresh_err_expired", "refresh_err_garbage"})
  void signsInAgainWhereTheRefreshTokenHasEnded(String recorded) {
    RecordedResponse refusal = Recordings.exchange("oauth_token/" + recorded).response();
    TokenStore store = TokenStore.inMemory(ended());
    server.answer(refusal.status(), refusal.body().toString());
    server.answer(refusal.status(), refusal.body().toString());

    assertThat(source(store, NOBODY).tokenOfSignedInUser()).isEmpty();
    assertThat(stored(store)).isEqualTo("none");

    store.save(ended());
    assertThat(value(source(store, flow -> fresh("new")).token())).isEqualTo("new");
  }

  @Test
  void keepsTheTokensWhereTheServerRefusesForAnotherReason() {
    RecordedResponse refusal = Recordings.exchange("oauth_token/refresh_err_bad_secret").response();
    TokenStore store = TokenStore.inMemory(ended());
    server.answer(refusal.status(), refusal.body().toString());

    assertThatThrownBy(source(store, NOBODY)::token)
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("invalid_client");
    assertThat(stored(store)).isEqualTo("old");
  }

  @Test
  void replacesARefusedTokenByRenewingIt() {
    AuthorizationCodeTokens source = source(TokenStore.inMemory(fresh("revoked")), NOBODY);
    server.answerTokens("second", "refresh-second");
    AccessToken revoked = source.token().orElseThrow();

    assertThat(value(source.replace(revoked))).isEqualTo("second");
    assertThat(value(source.replace(revoked))).isEqualTo("second");
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void givesUpWhereTheServerGivesTheRefusedTokenAgain() {
    AuthorizationCodeTokens source = source(TokenStore.inMemory(fresh("same")), NOBODY);
    server.answerTokens("same", "refresh-second");
    AccessToken same = source.token().orElseThrow();

    assertThat(source.replace(same)).isEmpty();
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void hasAnotherHolderOnceSomebodyElseIsSignedInOrNobody() {
    TokenStore store = TokenStore.inMemory(fresh("first"));
    AuthorizationCodeTokens source = source(store, NOBODY);
    server.answerTokens("second", "refresh-second");
    AccessToken first = source.token().orElseThrow();
    Object user = source.holder();

    AccessToken second = source.replace(first).orElseThrow();
    assertThat(source.holder()).as("after a renewal").isSameAs(user);

    source.adopt(fresh("other"));
    Object other = source.holder();
    assertThat(other).as("after another sign-in").isNotSameAs(user);

    store.clear();
    assertThat(source.replace(second)).isEmpty();
    assertThat(source.holder()).as("after another process signed out").isNotSameAs(other);
  }

  @Test
  void takesWhatAnotherProcessRenewed() {
    TokenStore shared = TokenStore.inMemory(fresh("first"));
    AuthorizationCodeTokens source = source(shared, NOBODY);
    AccessToken first = source.token().orElseThrow();
    shared.save(fresh("elsewhere"));

    assertThat(value(source.replace(first))).isEqualTo("elsewhere");
    assertThat(server.requests()).isZero();
  }

  @Test
  void signsInOnDemand() {
    TokenStore store = TokenStore.inMemory(fresh("first"));
    AuthorizationCodeTokens source = source(store, flow -> fresh("second"));

    assertThat(source.authorize().value()).isEqualTo("second");
    assertThat(value(source.token())).isEqualTo("second");
    assertThat(stored(store)).isEqualTo("second");
  }

  @Test
  void showsNoSecret() {
    AuthorizationCodeTokens source = source(TokenStore.inMemory(fresh("first")), NOBODY);
    assertThat(source.token()).isPresent();

    assertThat(source.toString()).doesNotContain("first").doesNotContain("the-client-secret");
  }
}
