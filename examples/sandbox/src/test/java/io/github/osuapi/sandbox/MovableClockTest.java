package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MovableClockTest {
  private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

  private final MovableClock clock = MovableClock.at(START);

  @Test
  void standsStillUntilItIsMoved() {
    assertThat(clock.instant()).isEqualTo(START).isEqualTo(clock.instant());

    clock.advance(Duration.ofHours(1));
    assertThat(clock.instant()).isEqualTo("2026-11-22T09:00:00Z");
    clock.advance(Duration.ofHours(-2));
    assertThat(clock.instant()).isEqualTo("2026-11-22T07:00:00Z");
    clock.set(START);
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void movesInAllZones() {
    ZoneId tokyo = ZoneId.of("Asia/Tokyo");
    MovableClock there = clock.withZone(tokyo);
    clock.advance(Duration.ofHours(1));

    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(there.getZone()).isEqualTo(tokyo);
    assertThat(there.instant()).isEqualTo(clock.instant());
  }

  @Test
  void tokensExpireByIt() {
    try (OsuSandbox sandbox = OsuSandbox.builder().clock(clock).start()) {
      String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.SECOND_USER, "identify");
      clock.advance(Duration.ofHours(23));
      assertThat(Http.api(sandbox, token, "me").statusCode()).isEqualTo(200);

      clock.advance(Duration.ofHours(2));
      assertThat(Http.api(sandbox, token, "me").statusCode()).isEqualTo(401);
    }
  }
}
