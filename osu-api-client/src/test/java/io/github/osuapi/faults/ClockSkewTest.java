package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clocks that are hours apart: tokens are got once, kept as long as they work, and renewed once.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClockSkewTest {
  private static final int CALLS = 5;
  private static final AtomicInteger CASES = new AtomicInteger();

  private final AtomicInteger tokensAsked = new AtomicInteger();

  @AfterAll
  static void report() {
    new Figures(CASES.get(), CASES.get(), 0, 0).report("clock-skew");
  }

  private OsuSandbox server(int hoursAhead) {
    CASES.incrementAndGet();
    OsuSandbox sandbox =
        OsuSandbox.builder()
            .clock(Clock.offset(Clock.systemUTC(), Duration.ofHours(hoursAhead)))
            .start();
    sandbox.faults().plan(this::count, Fault.latency(Duration.ZERO), 1);
    return sandbox;
  }

  private boolean count(String path) {
    if (path.equals("/oauth/token")) {
      tokensAsked.incrementAndGet();
    }
    return false;
  }

  private static OsuClientBuilder client(OsuSandbox sandbox) {
    return OsuClient.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret());
  }

  private static void call(OsuClient osu) {
    for (int i = 0; i < CALLS; i++) {
      assertThat(osu.users().get(UserRef.of(1000)).execute().id()).isEqualTo(1000);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-48, -30, -5, -1, 1, 5, 30, 48})
  void aTokenIsGotOnce(int hoursAhead) {
    try (OsuSandbox sandbox = server(hoursAhead);
        OsuClient osu = client(sandbox).grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC).build()) {
      call(osu);

      assertThat(tokensAsked).hasValue(1);
    }
  }

  /**
   * A token from elsewhere names its end by the server's clock, which is all that is known of it.
   */
  @ParameterizedTest
  @CsvSource({"-48, 24", "-5, 1", "5, -1", "30, -1", "-5, -1"})
  void aStoredTokenIsRenewedOnceWhereItMust(int hoursAhead, int hoursLeft) {
    try (OsuSandbox sandbox = server(hoursAhead)) {
      IssuedToken issued =
          sandbox.issue(
              SandboxClient.OWNED,
              OsuSandbox.CLIENT_OWNER,
              Duration.ofHours(hoursLeft),
              "identify",
              "public");
      TokenStore store = TokenStore.inMemory();
      store.save(new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken()));
      try (OsuClient osu =
          client(sandbox)
              .redirectUri("http://localhost:9000/callback")
              .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC)
              .tokenStore(store)
              .signIn(SignIn.none())
              .build()) {
        call(osu);
      }

      assertThat(tokensAsked).hasValue(1);
      assertThat(store.load().orElseThrow().renewalBegan()).isNull();
    }
  }
}
