package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.OsuGuest;
import io.github.osuapi.cache.AnswerPolicy;
import io.github.osuapi.cache.MemoryCache;
import io.github.osuapi.client.OsuApplication;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.replay.Replay;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Identical calls of one client, at the same time and one after the other. */
@Timeout(60)
class SharedAnswersTest {
  private static final int THREADS = 20;

  private final OsuSandbox sandbox = OsuSandbox.start();
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void identicalCallsThatAreUnderWayShareOneAnswer() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (OsuClient osu = client(AnswerPolicy.sharing())) {
      List<Future<UserExtended>> calls = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        calls.add(threads.submit(() -> osu.users().get(1000).execute()));
      }
      CompletableFuture<UserExtended> submitted = osu.users().get(1000).submit();
      CompletableFuture<UserExtended> cancelled = osu.users().get(1000).submit();
      CompletableFuture<UserExtended> other = osu.users().get(1001).submit();
      awaitWaiting();
      cancelled.cancel(true);
      gate.countDown();

      UserExtended user = submitted.get();
      for (Future<UserExtended> call : calls) {
        assertThat(call.get()).isEqualTo(user);
      }
      assertThat(other.get().id()).isEqualTo(1001);
      assertThat(requests).hasValue(2);

      osu.users().get(1000).execute();
      assertThat(requests).hasValue(3);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Until every call has either been sent or joined another. */
  private void awaitWaiting() throws InterruptedException {
    while (requests.get() < 2) {
      Thread.sleep(5);
    }
    for (int i = 0; i < 40; i++) {
      Thread.sleep(5);
    }
  }

  @Test
  void aRefusalIsSharedAndNotKept() {
    gate.countDown();
    try (OsuClient osu =
        client(AnswerPolicy.sharing().keeping("users.get", Duration.ofMinutes(5)))) {
      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> osu.users().get(99_999_999).execute())
            .isInstanceOf(NotFoundException.class);
      }
      assertThat(requests).hasValue(2);
    }
  }

  @Test
  void answersOfChosenEndpointsAreKept() {
    gate.countDown();
    AnswerPolicy policy =
        AnswerPolicy.sharing().keeping("users.get", Duration.ofMinutes(5)).in(new MemoryCache(100));
    try (OsuClient osu = client(policy);
        OsuClient another = client(policy)) {
      UserExtended user = osu.users().get(1000).execute();
      assertThat(osu.users().get(1000).execute()).isSameAs(user);
      assertThat(osu.users().get(1000).submit().join()).isSameAs(user);
      osu.users().get("ClientOwner").execute();
      assertThat(requests).hasValue(2);

      osu.beatmaps().get(7001).execute();
      osu.beatmaps().get(7001).execute();
      assertThat(requests).hasValue(4);

      another.users().get(1000).execute();
      assertThat(requests).as("clients share a cache, but no answers").hasValue(5);
    }
  }

  @Test
  void aClosedClientHasNoAnswers() {
    gate.countDown();
    OsuClient osu = client(AnswerPolicy.sharing().keeping("users.get", Duration.ofMinutes(5)));
    osu.users().get(1000).execute();
    osu.close();

    assertThatThrownBy(() -> osu.users().get(1000).execute())
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> osu.users().get(1000).submit())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClientOfAnApplicationHasAPolicyOfItsOwn() {
    try (OsuApplication application =
            OsuApplication.builder()
                .baseUrl(sandbox.baseUrl())
                .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
                .build();
        OsuGuest keeping =
            OsuGuest.builder()
                .application(application)
                .answers(AnswerPolicy.sharing().keeping("users.get", Duration.ofMinutes(5)))
                .build();
        OsuGuest asking = OsuGuest.builder().application(application).build()) {
      UserExtended user = keeping.users().get(1000).execute();
      assertThat(keeping.users().get(1000).execute()).isSameAs(user);
      assertThat(asking.users().get(1000).execute())
          .isNotSameAs(asking.users().get(1000).execute());
    }
  }

  @Test
  void filesAreNeverShared() {
    gate.countDown();
    try (OsuClient osu =
        client(AnswerPolicy.sharing().keeping("scores.download", Duration.ofDays(1)))) {
      Replay replay = osu.scores().download(30).execute();
      assertThat(osu.scores().download(30).execute()).isNotSameAs(replay);
    }
  }

  private OsuClient client(AnswerPolicy policy) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  requests.incrementAndGet();
                  try {
                    gate.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    String token =
        sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "public", "identify");
    OsuClientBuilder builder = OsuClient.builder().baseUrl(sandbox.baseUrl()).httpClient(http);
    return builder.token(AccessToken.of(token)).answers(policy).build();
  }
}
