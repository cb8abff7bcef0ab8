package io.github.osuapi.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.client.UserClients;
import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationRequest;
import io.github.osuapi.oauth.ClientRegistration;
import io.github.osuapi.oauth.ConsentingUser;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStoreException;
import io.github.osuapi.oauth.TokenStores;
import io.github.osuapi.request.Retries;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every log of the process at its finest level, every print, every exception with its causes and
 * every {@code toString}: none shows what was sent to get in.
 */
@Timeout(120)
class SecretsTest {
  private final SentSecrets sent = new SentSecrets();
  private final OkHttpClient http = new OkHttpClient.Builder().addNetworkInterceptor(sent).build();
  private final OsuSandbox sandbox = OsuSandbox.start();
  private final Overheard overheard = new Overheard();
  @TempDir private Path folder;

  @BeforeEach
  void knowTheSecretThatIsNeverSent() {
    sent.add(SandboxClient.OWNED.secret());
  }

  @AfterEach
  void nothingIsShown() {
    overheard.close();
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();

    assertThat(overheard.text()).contains("io.github.osuapi");
    assertThat(sent.all()).hasSizeGreaterThan(1);
    for (String secret : sent.all()) {
      assertThat(overheard.text()).doesNotContain(secret);
      assertThat(sent.addresses()).noneMatch(address -> address.contains(secret));
    }
  }

  private OsuClientBuilder builder() {
    return OsuClient.builder()
        .baseUrl(sandbox.baseUrl())
        .httpClient(http)
        .retries(Retries.never())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret());
  }

  private OsuClientBuilder signedIn() {
    return builder()
        .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC, Scope.FRIENDS_READ)
        .redirectUri("http://localhost:9000/callback");
  }

  private SignIn pasted() {
    AtomicReference<String> back = new AtomicReference<>();
    ConsentingUser user = new ConsentingUser(sandbox, OsuSandbox.SECOND_USER);
    return SignIn.pasted(
        line -> {
          if (line.startsWith("http")) {
            back.set(user.agree(URI.create(line)).toString());
          }
        },
        back::get);
  }

  private TokenSet issue(Duration lifetime) {
    IssuedToken issued =
        sandbox.issue(SandboxClient.OWNED, OsuSandbox.SECOND_USER, lifetime, "identify", "public");
    sent.add(issued.accessToken());
    sent.add(String.valueOf(issued.refreshToken()));
    return new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken());
  }

  private Throwable fail(Runnable call) {
    Throwable thrown = catchThrowable(call::run);
    overheard.note(thrown);
    return thrown;
  }

  @Test
  void ofAUserWhoSignsInCallsAndSignsOut() {
    TokenStore store = TokenStore.file(folder.resolve("tokens"));
    OsuClientBuilder builder = signedIn().tokenStore(store).signIn(pasted());
    overheard.note(builder);
    overheard.note(store);
    try (OsuClient osu = builder.build()) {
      overheard.note(osu);
      overheard.note(osu.friends().list());
      assertThat(osu.me().get().execute().id()).isEqualTo(OsuSandbox.SECOND_USER);
      TokenSet kept = store.load().orElseThrow();
      overheard.note(kept);
      overheard.note(kept.accessToken());
      sandbox.faults().next(Fault.error(500));
      overheard.note(catchThrowable(() -> osu.friends().list().execute()));
      osu.signOut();
      assertThat(store.load()).isEmpty();
      assertThat(overheard.text()).contains("GET friends: 500");
    }
  }

  @Test
  void ofABrowserThatComesBackToThisMachine() {
    ConsentingUser user = new ConsentingUser(sandbox, OsuSandbox.SECOND_USER);
    HttpClient browser = HttpClient.newHttpClient();
    List<CompletableFuture<HttpResponse<Void>>> visits = new ArrayList<>();
    try (OsuClient osu =
        signedIn()
            .redirectUri("http://127.0.0.1:0/callback")
            .browser(
                page ->
                    visits.add(
                        browser.sendAsync(
                            HttpRequest.newBuilder(user.agree(page)).build(),
                            HttpResponse.BodyHandlers.discarding())))
            .build()) {
      overheard.note(osu.authorize());
      assertThat(visits.get(0).join().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void ofABotWithTheRightAndTheWrongSecret() {
    try (OsuClient osu = builder().grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC).build()) {
      assertThat(osu.tags().list().execute()).isNotNull();
    }
    String wrong = "a-secret-of-another-client-00000000000000";
    try (OsuClient osu =
        builder()
            .credentials(SandboxClient.OWNED.id(), wrong)
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
            .build()) {
      assertThat(fail(() -> osu.tags().list().execute())).isInstanceOf(OAuthException.class);
    }
    assertThat(sent.all()).contains(wrong);
    assertThat(overheard.text()).contains("POST oauth/token, a token for client credentials: 401");
    overheard.note(new ClientRegistration(1, wrong));
  }

  @Test
  void whereTheServerFailsWhileTokensAreRenewedAndUsed() {
    for (Fault fault :
        List.of(Fault.truncated(), Fault.dropped(), Fault.error(500), Fault.error(502))) {
      TokenStore store = TokenStore.inMemory(issue(Duration.ofSeconds(-1)));
      try (OsuClient osu = signedIn().tokenStore(store).signIn(SignIn.none()).build()) {
        sandbox.faults().plan("/oauth/token"::equals, fault, 100);
        assertThat(fail(() -> osu.me().get().execute())).isInstanceOf(OsuException.class);
        sandbox.faults().clear();
      }
    }
  }

  @Test
  void whereTheUserMustAgreeAnew() {
    TokenSet ended = issue(Duration.ofSeconds(-1));
    TokenSet unknown = new TokenSet(ended.accessToken(), "a-refresh-token-that-ended-long-ago");
    TokenStore store = TokenStore.inMemory(unknown);
    try (OsuClient osu = signedIn().tokenStore(store).signIn(SignIn.none()).build()) {
      Throwable thrown = fail(() -> osu.me().get().execute());
      assertThat(thrown).isInstanceOf(ReauthorizationRequiredException.class);
      overheard.note(((ReauthorizationRequiredException) thrown).request());
    }
    assertThat(sent.all()).contains("a-refresh-token-that-ended-long-ago");
  }

  @Test
  void ofAWebsiteWhoseUsersComeBackWithForgedAddresses() {
    try (UserClients<OsuClient> users = signedIn().users(TokenStores.directory(folder))) {
      overheard.note(users);
      AuthorizationRequest request = users.begin();
      String query =
          new ConsentingUser(sandbox, OsuSandbox.SECOND_USER).agree(request.uri()).getRawQuery();
      overheard.note(request);
      fail(() -> users.finish(users.begin(), query));
      overheard.note(users.finish(request, query));
      fail(() -> users.finish(request, query));
    }
  }

  @Test
  void whereAStoreIsDamaged() throws Exception {
    Path file = folder.resolve("tokens");
    TokenSet tokens = issue(Duration.ofDays(1));
    TokenStore.file(file).save(tokens);
    Files.writeString(file, Files.readString(file).replace("tokens 1", "tokens !"));

    try (OsuClient osu = signedIn().tokenStore(TokenStore.file(file)).build()) {
      assertThat(fail(() -> osu.me().get().execute())).isInstanceOf(TokenStoreException.class);
    }
    fail(() -> TokenSet.fromJson(tokens.toJson().substring(1)));
    fail(() -> TokenSet.fromJson(tokens.toJson().replace(":", ",")));
    fail(() -> AccessToken.of(tokens.accessToken().value() + "\n"));
  }
}
