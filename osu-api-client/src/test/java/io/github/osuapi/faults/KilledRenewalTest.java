package io.github.osuapi.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.AuthorizationCodeTokens;
import io.github.osuapi.oauth.ReauthorizationRequiredException;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that are killed, with SIGKILL and at random moments, while they renew tokens. What they
 * leave can be renewed, or else it says that a renewal was cut off.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class KilledRenewalTest {
  private static final int MOST_MILLIS = 400;

  private final OkHttpClient http = new OkHttpClient();
  private final Random random = new Random(5);
  private OsuSandbox sandbox;
  private long usable;
  private long told;

  @TempDir Path directory;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void leavesAUsablePairOrAClearWordInAFile() throws Exception {
    prove("killed-renewals-file", directory.resolve("tokens").toString(), 4);
  }

  @Test
  void leavesAUsablePairOrAClearWordInADatabase() throws Exception {
    prove(
        "killed-renewals-jdbc",
        "jdbc:h2:file:" + directory.resolve("database") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0",
        2);
  }

  private void prove(String part, String place, int kills) throws Exception {
    TokenStore store = RenewingChild.store(place);
    signIn(store);
    long lost = 0;
    for (int i = 0; i < kills * Figures.TIMES; i++) {
      // Late answers widen the gap between what the server did and what is kept of it.
      Duration late = Duration.ofMillis(i % 2 == 0 ? 0 : 40);
      sandbox.faults().clear();
      sandbox.faults().plan("/oauth/token"::equals, Fault.latency(late), Integer.MAX_VALUE);
      kill(place);
      sandbox.faults().clear();
      sandbox.reset(); // Or the server has enough of so many renewals a minute.
      lost += isLost(store) ? 1 : 0;
    }
    System.out.println(part + ": " + usable + " pairs usable, " + told + " told as cut off");
    new Figures(kills * (long) Figures.TIMES, kills * (long) Figures.TIMES, lost, 0).report(part);

    assertThat(lost).isZero();
    assertThat(usable + told).isEqualTo(kills * (long) Figures.TIMES);
  }

  private void signIn(TokenStore store) {
    IssuedToken issued =
        sandbox.issue(
            SandboxClient.OWNED, OsuSandbox.SECOND_USER, Duration.ofDays(1), "identify", "public");
    store.save(new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken()));
  }

  private void kill(String place) throws Exception {
    Process child = Processes.start(RenewingChild.class, sandbox.baseUrl(), place);
    try {
      Processes.awaitLine(child, RenewingChild.READY);
      Thread.sleep(random.nextInt(MOST_MILLIS));
    } finally {
      Processes.kill(child);
    }
  }

  private boolean isLost(TokenStore store) {
    TokenSet left = store.load().orElseThrow();
    AuthorizationCodeTokens tokens = RenewingChild.tokens(sandbox.baseUrl(), store, http);
    if (tokens.replace(left.accessToken()).isPresent()) {
      usable++;
      return false;
    }
    ReauthorizationRequiredException required =
        catchThrowableOfType(ReauthorizationRequiredException.class, tokens::token);
    boolean clear =
        left.renewalBegan() != null
            && String.valueOf(required.getMessage())
                .contains("the renewal that was begun at " + left.renewalBegan() + " was cut off");
    told += clear ? 1 : 0;
    signIn(store);
    return !clear;
  }
}
