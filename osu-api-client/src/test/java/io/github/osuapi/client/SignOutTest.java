package io.github.osuapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.UnauthorizedException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.github.osuapi.oauth.SignIn;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that are ended at the server are gone from their store as well, and no others are. */
@Timeout(60)
class SignOutTest {
  private final OsuSandbox sandbox = OsuSandbox.start();
  @TempDir private Path folder;
  private TokenStore store;

  @BeforeEach
  void open() {
    store = TokenStore.file(folder.resolve("tokens"));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private AccessToken keep(Duration lifetime) {
    IssuedToken issued =
        sandbox.issue(SandboxClient.OWNED, OsuSandbox.SECOND_USER, lifetime, "identify", "public");
    AccessToken token = AccessToken.of(issued.accessToken());
    store.save(new TokenSet(token, issued.refreshToken()));
    return token;
  }

  private OsuClient client() {
    return OsuClient.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC)
        .redirectUri("http://localhost:9000/callback")
        .tokenStore(store)
        .signIn(SignIn.none())
        .build();
  }

  private void assertEnded(AccessToken token) {
    try (OsuClient other = OsuClient.builder().baseUrl(sandbox.baseUrl()).token(token).build()) {
      assertThatThrownBy(() -> other.me().get().execute())
          .isInstanceOf(UnauthorizedException.class);
    }
  }

  @Test
  void signingOutEndsTheTokenAndDeletesIt() {
    AccessToken token = keep(Duration.ofDays(1));
    try (OsuClient osu = client()) {
      osu.signOut();

      assertEnded(token);
      assertThat(Files.exists(folder.resolve("tokens"))).isFalse();
      assertThat(osu.userId()).isEmpty();
      assertThatThrownBy(() -> osu.me().get().execute())
          .isInstanceOf(ReauthorizationRequiredException.class)
          .hasMessageContaining("nobody is signed in");
    }
  }

  @Test
  void signingOutWithATokenThatExpiredEndsItsRefreshTokenToo() {
    keep(Duration.ofSeconds(-1));
    TokenSet before = store.load().orElseThrow();
    try (OsuClient osu = client()) {
      osu.signOut();
    }
    assertThat(store.load()).isEmpty();

    store.save(before);
    try (OsuClient osu = client()) {
      assertThatThrownBy(() -> osu.me().get().execute())
          .isInstanceOf(ReauthorizationRequiredException.class);
    }
  }

  @Test
  void theCallThatEndsItsOwnTokenDeletesItAsWell() {
    AccessToken token = keep(Duration.ofDays(1));
    try (OsuClient osu = client()) {
      osu.tokens().revokeCurrent().execute();

      assertEnded(token);
      assertThat(store.load()).isEmpty();
    }
  }

  @Test
  void tokensThatTheServerDidNotEndAreKept() {
    AccessToken token = keep(Duration.ofDays(1));
    sandbox.faults().plan(path -> path.endsWith("/oauth/tokens/current"), Fault.error(500), 100);
    try (OsuClient osu = client()) {
      assertThatThrownBy(osu::signOut).isInstanceOf(OsuException.class);

      assertThat(store.load().map(TokenSet::accessToken)).contains(token);
      sandbox.faults().clear();
      assertThat(osu.me().get().execute().id()).isEqualTo(OsuSandbox.SECOND_USER);
    }
  }

  @Test
  void signingOutTwiceIsHarmless() {
    keep(Duration.ofDays(1));
    try (OsuClient osu = client()) {
      osu.signOut();
      osu.signOut();

      assertThat(store.load()).isEmpty();
    }
  }
}
