package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.error.MissingScopeException;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.UnauthorizedException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeFlow;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.ClientCredentialsTokens;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenEndpoint;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TokenUseTest {
  private static final ClientRegistration CLIENT = new ClientRegistration(1, "the-secret");
  private static final String UNUSABLE = "{\"authentication\":\"basic\"}";
  private static final SignIn NOBODY =
      flow -> {
        throw OAuthException.unfinished("nobody is here", null);
      };

  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static AccessToken user(String value, Scope... scopes) {
    return AccessToken.opaque(
        value, TokenKind.AUTHORIZATION_CODE, EnumSet.of(Scope.IDENTIFY, scopes), null);
  }

  private ApiContext clientCredentials() {
    return server.add(
        server
            .builder()
            .tokens(
                endpoint -> new ClientCredentialsTokens(endpoint, CLIENT, Set.of(Scope.PUBLIC))));
  }

  private ApiContext authorizationCode(TokenStore store) {
    return server.add(server.builder().tokens(endpoint -> tokens(endpoint, store, NOBODY)));
  }

  private static TokenSource tokens(TokenEndpoint endpoint, TokenStore store, SignIn signIn) {
    URI redirectUri = URI.create("http://localhost:3914/");
    return new AuthorizationCodeTokens(
        new AuthorizationCodeFlow(endpoint, CLIENT, redirectUri, Set.of(Scope.PUBLIC)),
        store,
        signIn);
  }

  private void answerToken(String value) {
    server.answer(
        200,
        "{\"access_token\":\"%s\",\"expires_in\":86400,\"refresh_token\":\"r-%s\"}"
            .formatted(value, value));
  }

  private static Map<String, Long> get(ApiContext context) {
    return TestRequest.get(context, TestRequest.PUBLIC).execute();
  }

  @Test
  void getsATokenWithTheFirstCall() throws Exception {
    ApiContext context = clientCredentials();
    answerToken("first");
    server.answer(200, "{}");
    server.answer(200, "{}");

    get(context);
    TestRequest.get(context, TestRequest.PUBLIC).submit().get(30, TimeUnit.SECONDS);

    assertThat(server.take().getTarget()).isEqualTo("/oauth/token");
    assertThat(server.takeAuthorization()).isEqualTo("Bearer first");
    assertThat(server.takeAuthorization()).isEqualTo("Bearer first");
  }

  @Test
  void replacesARefusedTokenOnce() throws Exception {
    ApiContext context = clientCredentials();
    answerToken("first");
    server.answer(401, UNUSABLE);
    answerToken("second");
    server.answer(200, "{\"id\":7}");

    assertThat(get(context)).containsEntry("id", 7L);

    server.take();
    assertThat(server.takeAuthorization()).isEqualTo("Bearer first");
    server.take();
    assertThat(server.takeAuthorization()).isEqualTo("Bearer second");
  }

  @Test
  void renewsWhatTheStoreHadWhereThatHasEndedToo() throws Exception {
    TokenStore store = TokenStore.inMemory(new TokenSet(user("first", Scope.PUBLIC), "r-first"));
    ApiContext context = authorizationCode(store);
    server.answer(200, "{}");
    get(context);
    store.save(new TokenSet(user("second", Scope.PUBLIC), "r-second"));
    server.answer(401, UNUSABLE);
    server.answer(401, UNUSABLE);
    answerToken("third");
    server.answer(200, "{\"id\":7}");

    assertThat(get(context)).containsEntry("id", 7L);
    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("r-third");
  }

  @Test
  void asksTheUserAgainWhereTheRefreshIsRefused() {
    TokenStore store = TokenStore.inMemory(new TokenSet(user("first", Scope.PUBLIC), "r-first"));
    server.answer(401, UNUSABLE);
    server.answer(401, "{\"error\":\"invalid_request\",\"hint\":\"Token has been revoked\"}");
    server.answer(200, "{\"id\":7}");
    ApiContext context =
        server.add(
            server
                .builder()
                .tokens(
                    endpoint ->
                        tokens(
                            endpoint,
                            store,
                            flow -> new TokenSet(user("new", Scope.PUBLIC), "r-new"))));

    assertThat(get(context)).containsEntry("id", 7L);
    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("r-new");
  }

  @Test
  void tellsWhereTheUserMustSignInAgain() {
    TokenStore store = TokenStore.inMemory(new TokenSet(user("first", Scope.PUBLIC), "r-first"));
    server.answer(401, UNUSABLE);
    server.answer(401, "{\"error\":\"invalid_request\",\"hint\":\"Token has been revoked\"}");
    ApiContext context =
        server.add(server.builder().tokens(endpoint -> tokens(endpoint, store, SignIn.none())));

    ReauthorizationRequiredException required =
        catchThrowableOfType(ReauthorizationRequiredException.class, () -> get(context));

    assertThat(required.address().toString())
        .startsWith(server.url("/oauth/authorize?client_id=1&"))
        .contains("state=" + required.request().state());
    assertThat(required.hint()).contains("Token has been revoked");
    assertThat(required)
        .hasMessageContaining("refused to renew")
        .message()
        .doesNotContain(required.request().state(), "r-first", "the-secret");
    assertThat(store.load()).isEmpty();
  }

  @Test
  void aSessionThatMustBeVerifiedIsNoReasonToRenew() {
    TokenStore store = TokenStore.inMemory(new TokenSet(user("first", Scope.PUBLIC), "r-first"));
    server.answer(401, "{\"method\":\"mail\"}");

    assertThatThrownBy(() -> get(authorizationCode(store)))
        .isInstanceOf(UnauthorizedException.class);
    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("r-first");
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void renewsARevokedTokenOfAUser() throws Exception {
    TokenStore store = TokenStore.inMemory(new TokenSet(user("first", Scope.PUBLIC), "r-first"));
    ApiContext context = authorizationCode(store);
    server.answer(401, UNUSABLE);
    answerToken("second");
    server.answer(200, "{\"id\":7}");

    assertThat(get(context)).containsEntry("id", 7L);

    assertThat(server.takeAuthorization()).isEqualTo("Bearer first");
    server.take();
    assertThat(server.takeAuthorization()).isEqualTo("Bearer second");
    assertThat(store.load().orElseThrow().refreshToken()).isEqualTo("r-second");
  }

  @Test
  void neverLoops() {
    ApiContext context = clientCredentials();
    answerToken("first");
    server.answer(401, UNUSABLE);
    answerToken("second");
    server.answer(401, UNUSABLE);
    server.answer(401, UNUSABLE);
    server.answer(401, UNUSABLE);

    assertThatThrownBy(() -> get(context)).isInstanceOf(UnauthorizedException.class);
    assertThat(server.requests()).isEqualTo(4);
    assertThatThrownBy(() -> get(context)).isInstanceOf(UnauthorizedException.class);
    assertThatThrownBy(() -> get(context)).isInstanceOf(UnauthorizedException.class);
    assertThat(server.requests()).isEqualTo(6);
  }

  @Test
  void replacesATokenAgainAfterItWorked() {
    ApiContext context = clientCredentials();
    answerToken("first");
    server.answer(401, UNUSABLE);
    answerToken("second");
    server.answer(401, UNUSABLE);
    server.answer(200, "{}");
    server.answer(401, UNUSABLE);
    answerToken("third");
    server.answer(200, "{\"id\":7}");

    assertThatThrownBy(() -> get(context)).isInstanceOf(UnauthorizedException.class);
    assertThat(get(context)).isEmpty();
    assertThat(get(context)).containsEntry("id", 7L);
  }

  @Test
  void cannotReplaceAGivenToken() {
    server.answer(401, UNUSABLE);

    assertThatThrownBy(() -> get(server.context()))
        .isInstanceOf(UnauthorizedException.class)
        .hasMessageNotContaining("the-token");
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void givesTheServersRefusalOfAToken() {
    ApiContext context = clientCredentials();
    server.answer(401, "{\"error\":\"invalid_client\"}");
    server.answer(401, "{\"error\":\"invalid_client\"}");

    assertThatThrownBy(() -> get(context)).isInstanceOf(OAuthException.class);
    assertThatThrownBy(
            () -> TestRequest.get(context, TestRequest.PUBLIC).submit().get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(OAuthException.class);
  }

  @Test
  void passesOnWhatTheStoreOfTokensThrows() {
    TokenStore broken = new BrokenStore();
    TestRequest<Map<String, Long>> request =
        TestRequest.get(authorizationCode(broken), TestRequest.PUBLIC);

    assertThatThrownBy(request::execute).isInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> request.submit().get(30, TimeUnit.SECONDS))
        .hasCauseInstanceOf(UncheckedIOException.class);
  }

  private static final class BrokenStore implements TokenStore {
    @Override
    public Optional<TokenSet> load() {
      throw new UncheckedIOException("the disk is gone", new IOException());
    }

    @Override
    public void save(TokenSet tokens) {
      throw new UncheckedIOException("the disk is gone", new IOException());
    }

    @Override
    public void clear() {}
  }

  @Test
  void asksOpenEndpointsWithoutATokenThatActsForNobody() throws Exception {
    ApiContext context = clientCredentials();
    server.answer(200, "{}");

    TestRequest.get(context, EndpointAccess.anonymous()).execute();

    assertThat(server.takeAuthorization()).isNull();
  }

  @Test
  void asksOpenEndpointsAsTheUserWhoIsSignedIn() throws Exception {
    server.answer(200, "{}");
    server.answer(200, "{}");
    TokenStore store = TokenStore.inMemory(new TokenSet(user("mine", Scope.PUBLIC), null));

    TestRequest.get(authorizationCode(store), EndpointAccess.anonymous()).execute();
    TestRequest.get(authorizationCode(TokenStore.inMemory()), EndpointAccess.anonymous()).execute();

    assertThat(server.takeAuthorization()).isEqualTo("Bearer mine");
    assertThat(server.takeAuthorization()).isNull();
  }

  @Test
  void usesTheLeastPrivilegedTokenThatOpensTheEndpoint() throws Exception {
    ApiContext context =
        server.add(
            server
                .builder()
                .tokens(TokenSource.of(user("user", Scope.PUBLIC)))
                .tokens(TokenSource.of(TestServer.TOKEN)));
    server.answer(200, "{}");
    server.answer(200, "{}");

    get(context);
    TestRequest.get(context, EndpointAccess.scope(Scope.IDENTIFY, true)).execute();

    assertThat(server.takeAuthorization()).isEqualTo("Bearer the-token");
    assertThat(server.takeAuthorization()).isEqualTo("Bearer user");
  }

  @Test
  void refusesACallThatTheGrantedTokenCannotMake() {
    TokenSource narrower =
        new Sources.Declared(
            TokenKind.AUTHORIZATION_CODE,
            EnumSet.of(Scope.PUBLIC, Scope.FRIENDS_READ),
            user("mine", Scope.PUBLIC));

    assertThatThrownBy(
            () ->
                TestRequest.get(
                        server.context(narrower), EndpointAccess.scope(Scope.FRIENDS_READ, true))
                    .execute())
        .isInstanceOf(MissingScopeException.class)
        .hasMessageContaining("the token carries identify, public");
    assertThat(server.requests()).isZero();
  }

  @Test
  void followsRedirectsWithinTheApi() throws Exception {
    server.answer(TestServer.redirect("/api/v2/things/8"));
    server.answer(200, "{\"id\":8}");

    assertThat(get(server.context())).containsEntry("id", 8L);

    assertThat(server.takeAuthorization()).isEqualTo("Bearer the-token");
    RecordedRequest followed = server.take();
    assertThat(followed.getTarget()).isEqualTo("/api/v2/things/8");
    assertThat(followed.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
  }

  @Test
  void takesNoTokenToAnotherHost() throws Exception {
    try (TestServer other = new TestServer()) {
      server.answer(TestServer.redirect(other.url("/page")));
      other.answer(TestServer.json("<html></html>").setHeader("Content-Type", "text/html"));
      other.answer(200, "ok");

      assertThatThrownBy(() -> get(server.context())).isInstanceOf(OsuDecodingException.class);
      TestRequest.text(server.context(), s -> s.elsewhere(other.url("/direct"))).execute();

      assertThat(server.takeAuthorization()).isEqualTo("Bearer the-token");
      assertThat(other.takeAuthorization()).isNull();
      assertThat(other.takeAuthorization()).isNull();
    }
  }
}
