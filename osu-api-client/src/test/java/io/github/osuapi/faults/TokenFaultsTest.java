package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.request.Retries;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every fault where tokens are got. What asks for one is sent once, never again by itself, and
 * fails with an exception of this library; the next call asks anew.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TokenFaultsTest {
  /** The server has ended the old pair, and its answer with the new one did not come. */
  private static final Set<ServerFault> LOSING =
      EnumSet.of(
          ServerFault.DROPPED, ServerFault.RESET, ServerFault.TRUNCATED, ServerFault.ENDLESS);

  /** Where asking again may help: nothing is lost with a token for the client itself. */
  private static final Set<ServerFault> PASSING =
      EnumSet.of(
          ServerFault.STATUS_500,
          ServerFault.PAGE_502,
          ServerFault.TRUNCATED,
          ServerFault.RESET,
          ServerFault.DROPPED);

  private static final AtomicInteger CASES = new AtomicInteger();

  private final AtomicInteger injected = new AtomicInteger();
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
    CASES.incrementAndGet();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @AfterAll
  static void report() {
    new Figures(CASES.get(), CASES.get(), 0, 0).report("token-faults");
  }

  private boolean inject(String path) {
    boolean token = path.equals("/oauth/token");
    if (token) {
      injected.incrementAndGet();
    }
    return token;
  }

  private void plan(ServerFault fault) {
    sandbox.faults().plan(this::inject, fault.fault(), 1_000_000);
  }

  private static long call(OsuClient osu) {
    return osu.users().get(UserRef.of(1000)).execute().id();
  }

  private void callOnce(OsuClient osu, int requests) {
    Throwable failure = catchThrowable(() -> call(osu));

    assertThat(injected).as("requests of one call for a token").hasValue(requests);
    if (failure != null) {
      assertThat(failure).isInstanceOf(OsuException.class);
      assertThat(failure.getMessage()).isNotBlank().doesNotContain(SandboxClient.OWNED.secret());
    }
  }

  @ParameterizedTest
  @EnumSource(ServerFault.class)
  void aTokenForTheClientItself(ServerFault fault) {
    try (OsuClient osu =
        OsuClient.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .grant(Grant.CLIENT_CREDENTIALS, Scope.PUBLIC)
            .build()) {
      plan(fault);
      callOnce(osu, PASSING.contains(fault) ? Retries.usual().attempts() : 1);
      sandbox.faults().clear();

      assertThat(call(osu)).isEqualTo(1000);
    }
  }

  @ParameterizedTest
  @EnumSource(ServerFault.class)
  void aRenewal(ServerFault fault) {
    IssuedToken issued =
        sandbox.issue(
            SandboxClient.OWNED,
            OsuSandbox.CLIENT_OWNER,
            Duration.ofHours(-1),
            "identify",
            "public");
    TokenStore store = TokenStore.inMemory();
    store.save(new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken()));
    try (OsuClient osu =
        OsuClient.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .redirectUri("http://localhost:9000/callback")
            .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC)
            .tokenStore(store)
            .signIn(SignIn.none())
            .build()) {
      plan(fault);
      callOnce(osu, 1);
      sandbox.faults().clear();

      Throwable next = catchThrowable(() -> call(osu));
      if (LOSING.contains(fault)) {
        assertThat(next).hasMessageContaining("was cut off before its answer was kept");
      } else {
        assertThat(next).isNull();
      }
    }
  }
}
