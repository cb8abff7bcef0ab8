package io.github.osuapi.faults;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenSource;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.oauth.IssuedToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two hundred threads want a token at once where theirs has ended: it is renewed once for all. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class OneRenewalTest {
  private static final int THREADS = 200;

  private final AtomicInteger renewals = new AtomicInteger();
  private final TokenStore store = TokenStore.inMemory();
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
    sandbox.faults().plan(this::count, Fault.latency(Duration.ZERO), 1);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private boolean count(String path) {
    if (path.equals("/oauth/token")) {
      renewals.incrementAndGet();
    }
    return false;
  }

  @Test
  void aTokenThatExpired() throws Exception {
    keep(Duration.ofSeconds(-1));
    askFromEveryThread("one-renewal-expired", TokenSource::token);
  }

  /** By this machine's clock the token is good for a year yet. */
  @Test
  void aTokenThatOnlyTheServerKnowsToHaveEnded() throws Exception {
    TokenSet ended = keep(Duration.ofSeconds(-1));
    AccessToken believed = ended.accessToken().expiringAt(Instant.now().plus(Duration.ofDays(365)));
    store.save(new TokenSet(believed, ended.refreshToken()));

    askFromEveryThread("one-renewal-unknown", tokens -> tokens.replace(believed));
  }

  private TokenSet keep(Duration lifetime) {
    IssuedToken issued =
        sandbox.issue(SandboxClient.OWNED, OsuSandbox.SECOND_USER, lifetime, "identify", "public");
    TokenSet tokens = new TokenSet(AccessToken.of(issued.accessToken()), issued.refreshToken());
    store.save(tokens);
    return tokens;
  }

  private void askFromEveryThread(String part, Function<TokenSource, Optional<AccessToken>> ask)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    CountDownLatch go = new CountDownLatch(1);
    OkHttpClient http = new OkHttpClient();
    TokenSource tokens = RenewingChild.tokens(sandbox.baseUrl(), store, http);
    List<CompletableFuture<AccessToken>> asked = new ArrayList<>();
    try {
      for (int i = 0; i < THREADS; i++) {
        asked.add(
            CompletableFuture.supplyAsync(
                () -> {
                  await(go);
                  return ask.apply(tokens).orElseThrow();
                },
                threads));
      }
      go.countDown();
      Set<AccessToken> given = asked.stream().map(CompletableFuture::join).collect(toSet());
      long lost = given.stream().filter(token -> !works(http, token)).count();
      new Figures(THREADS, 1, lost, 0).report(part);

      assertThat(given).hasSize(1);
      assertThat(lost).isZero();
      assertThat(renewals).hasValue(1);
    } finally {
      threads.shutdown();
      http.dispatcher().executorService().shutdown();
      http.connectionPool().evictAll();
    }
  }

  private boolean works(OkHttpClient http, AccessToken token) {
    Request request =
        new Request.Builder()
            .url(sandbox.baseUrl() + "/api/v2/me")
            .header("Authorization", "Bearer " + token.value())
            .build();
    try (Response response = http.newCall(request).execute()) {
      return response.isSuccessful();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
