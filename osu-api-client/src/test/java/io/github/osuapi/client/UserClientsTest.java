package io.github.osuapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.OsuGuest;
import io.github.osuapi.OsuUser;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationRequest;
import io.github.osuapi.oauth.ConsentingUser;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStores;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** A website's users sign in to the sandbox, each with a client over what they share. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UserClientsTest {
  private static final String CALLBACK = "http://localhost:9000/callback";

  private OsuSandbox sandbox;
  private TokenStores stores;
  private UserClients<OsuClient> users;

  @BeforeAll
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  @BeforeEach
  void open() {
    stores = TokenStores.inMemory();
    users = service();
  }

  @AfterEach
  void close() {
    users.close();
  }

  private OsuClientBuilder builder() {
    return granted(OsuClient.builder())
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret());
  }

  private static OsuClientBuilder granted(OsuClientBuilder builder) {
    return builder
        .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC, Scope.FRIENDS_READ)
        .redirectUri(CALLBACK);
  }

  private UserClients<OsuClient> service() {
    return builder().users(stores);
  }

  private String agree(AuthorizationRequest request, long user) {
    return new ConsentingUser(sandbox, user).agree(request.uri()).getRawQuery();
  }

  private OsuClient signIn(long user) {
    AuthorizationRequest request = users.begin();
    return users.finish(request, agree(request, user));
  }

  private static long whoIs(OsuClient osu) {
    return osu.me().get().execute().id();
  }

  @Test
  void eachUserHasAClientOfTheirOwn() {
    OsuClient owner = signIn(OsuSandbox.CLIENT_OWNER);
    OsuClient second = signIn(OsuSandbox.SECOND_USER);

    assertThat(whoIs(owner)).isEqualTo(OsuSandbox.CLIENT_OWNER);
    assertThat(whoIs(second)).isEqualTo(OsuSandbox.SECOND_USER);
    assertThat(second.userId()).hasValue(OsuSandbox.SECOND_USER);
    assertThat(users.of(OsuSandbox.CLIENT_OWNER)).isSameAs(owner);
  }

  @Test
  void clientsOfAnAppAreMadeAsWell() {
    try (UserClients<OsuUser> ofApp =
        OsuUser.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .redirectUri(CALLBACK)
            .users(stores)) {
      AuthorizationRequest request = ofApp.begin();
      OsuUser owner = ofApp.finish(request, agree(request, OsuSandbox.CLIENT_OWNER));

      assertThat(owner.friends().list().execute()).isNotEmpty();
    }
  }

  @Test
  void theTokensOutliveTheService() {
    signIn(OsuSandbox.SECOND_USER);
    users.close();
    users = service();

    assertThat(whoIs(users.of(OsuSandbox.SECOND_USER))).isEqualTo(OsuSandbox.SECOND_USER);
  }

  /** Or two would renew the same tokens, and each would end the other's. */
  @Test
  void aClientThatIsGoneLeavesItsTokensToTheNextOneWhileACallHoldsThem() throws Exception {
    IssuedToken ended =
        sandbox.issue(
            SandboxClient.OWNED,
            OsuSandbox.SECOND_USER,
            Duration.ofSeconds(-1),
            "identify",
            "public");
    UnlockedStore store = new UnlockedStore();
    store.save(new TokenSet(AccessToken.of(ended.accessToken()), ended.refreshToken()));
    stores = key -> store;
    users.close();
    users = service();
    CompletableFuture<UserExtended> call = users.of(7).me().get().submit();
    WeakReference<OsuClient> gone = new WeakReference<>(users.of(7));
    store.renewalBegan.await();
    while (gone.get() != null) {
      System.gc();
    }

    CompletableFuture<UserExtended> another = users.of(7).me().get().submit();
    store.go.countDown();

    assertThat(call.get().id()).isEqualTo(OsuSandbox.SECOND_USER);
    assertThat(another.get().id()).isEqualTo(OsuSandbox.SECOND_USER);
  }

  /** Relies on being used by one client, and holds up a renewal. */
  private static final class UnlockedStore implements TokenStore {
    private final TokenStore tokens = TokenStore.inMemory();
    private final CountDownLatch renewalBegan = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);

    @Override
    public Optional<TokenSet> load() {
      return tokens.load();
    }

    @Override
    public void save(TokenSet saved) {
      tokens.save(saved);
      if (saved.renewalBegan() != null) {
        renewalBegan.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }

    @Override
    public void clear() {
      tokens.clear();
    }
  }

  @Test
  void theAppMayNameItsUsers() {
    AuthorizationRequest request = users.begin();
    users.finish(request, agree(request, OsuSandbox.SECOND_USER), "row 17");

    assertThat(whoIs(users.of("row 17"))).isEqualTo(OsuSandbox.SECOND_USER);
  }

  @Test
  void aUserWhoNeverSignedInIsSentToTheServersPage() {
    ReauthorizationRequiredException required =
        catchThrowableOfType(
            ReauthorizationRequiredException.class, () -> whoIs(users.of(OsuSandbox.SECOND_USER)));

    String query =
        new ConsentingUser(sandbox, OsuSandbox.SECOND_USER).agree(required.address()).getRawQuery();
    assertThat(whoIs(users.finish(required.request(), query))).isEqualTo(OsuSandbox.SECOND_USER);
  }

  @Test
  void aClientInUseTakesTheTokensOfTheNextSignIn() {
    OsuClient before = signIn(OsuSandbox.SECOND_USER);
    before.signOut();
    assertThatThrownBy(() -> whoIs(before)).isInstanceOf(ReauthorizationRequiredException.class);

    OsuClient after = signIn(OsuSandbox.SECOND_USER);

    assertThat(after).isSameAs(before);
    assertThat(whoIs(before)).isEqualTo(OsuSandbox.SECOND_USER);
  }

  @Test
  void closingAUsersClientLeavesTheOthersAlone() {
    OsuClient osu = signIn(OsuSandbox.SECOND_USER);
    osu.close();
    assertThat(whoIs(osu)).isEqualTo(OsuSandbox.SECOND_USER);

    users.close();
    assertThatThrownBy(() -> whoIs(osu)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSignInIsForOneUseAndItsStateForOneBrowser() {
    AuthorizationRequest request = users.begin();
    AuthorizationRequest ofAnother = users.begin();
    String query = agree(request, OsuSandbox.SECOND_USER);

    assertThatThrownBy(() -> users.finish(ofAnother, query))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("state differs");
    users.finish(request, query);
    assertThatThrownBy(() -> users.finish(request, query))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("ended already");
  }

  @Test
  void aBrowserWithoutASignInIsToldToBeginOne() {
    String query = agree(users.begin(), OsuSandbox.SECOND_USER);

    assertThatThrownBy(() -> users.finish(null, query))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("no sign-in was begun in this browser")
        .hasMessageContaining("Begin a new one");
    assertThatThrownBy(() -> users.finish(null, query, "row 17"))
        .isInstanceOf(OAuthException.class);
  }

  @Test
  void aUserMayRefuse() {
    AuthorizationRequest request = users.begin();
    String query =
        new ConsentingUser(sandbox, OsuSandbox.HELPER_BOT).refuse(request.uri()).getRawQuery();

    assertThatThrownBy(() -> users.finish(request, query))
        .isInstanceOf(OAuthException.class)
        .hasMessageContaining("access_denied");
  }

  @Test
  void aSignInMayBeKeptInAStoredSession() throws Exception {
    AuthorizationRequest request = users.begin();
    ByteArrayOutputStream session = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(session)) {
      out.writeObject(request);
    }
    String query = agree(request, OsuSandbox.SECOND_USER);

    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(session.toByteArray()))) {
      OsuClient osu = users.finish((AuthorizationRequest) in.readObject(), query);
      assertThat(whoIs(osu)).isEqualTo(OsuSandbox.SECOND_USER);
    }
  }

  @Test
  void clientsOfOneApplicationShareItsConnectionsAndItsEnd() {
    OkHttpClient http = new OkHttpClient();
    OsuApplication app =
        OsuApplication.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .httpClient(http)
            .build();
    OsuGuest guest = OsuGuest.builder().application(app).build();
    UserClients<OsuClient> ofApp =
        granted(OsuClient.builder().application(app)).users(TokenStores.inMemory());
    AuthorizationRequest request = ofApp.begin();
    OsuClient user = ofApp.finish(request, agree(request, OsuSandbox.SECOND_USER));

    assertThat(guest.users().get("ClientOwner").execute().id()).isEqualTo(OsuSandbox.CLIENT_OWNER);
    assertThat(whoIs(user)).isEqualTo(OsuSandbox.SECOND_USER);
    assertThat(http.connectionPool().connectionCount()).isPositive();

    app.close();
    assertThatThrownBy(() -> whoIs(user)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> guest.users().get("ClientOwner").execute())
        .isInstanceOf(IllegalStateException.class);
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void whatTheApplicationDecidesIsNotSetOnAClient() {
    try (OsuApplication app = OsuApplication.builder().baseUrl(sandbox.baseUrl()).build()) {
      OsuGuest.Builder guest = OsuGuest.builder().application(app).userAgent("mine");

      assertThatThrownBy(guest::build)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageStartingWith("userAgent was set on a client of an application");
      assertThatThrownBy(() -> OsuGuest.builder().application(app).build())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("call credentials(id, secret)");
    }
  }

  @Test
  void aStoreOfOneUserIsNotForMany() {
    OsuClientBuilder one = builder().tokenStore(TokenStore.inMemory());

    assertThatThrownBy(() -> one.users(stores))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("leave out the one or the other");
    assertThatThrownBy(() -> builder().signIn(SignIn.none()).users(stores))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showsNoSecret() {
    assertThat(users.toString()).doesNotContain(SandboxClient.OWNED.secret());
  }
}
