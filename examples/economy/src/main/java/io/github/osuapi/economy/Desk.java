package io.github.osuapi.economy;

import io.github.osuapi.OsuClient;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** Where a job is done: a client of a crowded sandbox, and a clock of its own. */
final class Desk implements AutoCloseable {
  private final Crowd crowd = new Crowd();
  private final VirtualTime time = new VirtualTime(crowd::playUntil);
  private final OsuSandbox sandbox =
      OsuSandbox.builder().clock(time.clock()).world(crowd::fill).start();
  private final OsuClient osu =
      OsuClient.builder()
          .baseUrl(sandbox.baseUrl())
          .token(AccessToken.of(sandbox.issueToken(SandboxClient.OWNED, null, "public")))
          .limits(RateLimits.none())
          .httpClient(new OkHttpClient.Builder().addInterceptor(time).build())
          .build();

  OsuClient osu() {
    return osu;
  }

  Crowd crowd() {
    return crowd;
  }

  VirtualTime time() {
    return time;
  }

  Duration now() {
    return time.now();
  }

  @Override
  public void close() {
    osu.close();
    sandbox.close();
  }
}
