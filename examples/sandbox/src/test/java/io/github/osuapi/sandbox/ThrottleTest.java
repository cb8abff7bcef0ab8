package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T09:00:00Z"));
  private OsuSandbox sandbox;
  private String token;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.builder().clock(clock).start();
    token = sandbox.issueToken(SandboxClient.OWNED, null, "public");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> get(String path) {
    return Http.get(sandbox.baseUrl() + "/api/v2/" + path, "Authorization", "Bearer " + token);
  }

  private static String remaining(HttpResponse<String> response) {
    return response.headers().firstValue("X-RateLimit-Remaining").orElse("none");
  }

  @Test
  void usersCostOnePointAnIdAndThreeWithVariants() {
    assertThat(remaining(get("users?ids[]=1000&ids[]=1001".replace("[]", "%5B%5D"))))
        .isEqualTo("1198");
    assertThat(remaining(get("users?ids%5B%5D=1000&ids%5B%5D=999999&include_variant_statistics=1")))
        .isEqualTo("1192");
    assertThat(remaining(get("beatmaps?ids%5B%5D=7001&ids%5B%5D=7002"))).isEqualTo("1191");
  }

  @Test
  void refusesWithoutHeadersUntilTheMinuteIsOver() {
    String sixty = "users?" + "ids%5B%5D=1&".repeat(60);
    for (int i = 0; i < 20; i++) {
      assertThat(get(sixty).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = get("tags");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).isEqualTo("{\"error\":\"Too Many Attempts.\"}");
    assertThat(refused.headers().map()).doesNotContainKeys("retry-after", "x-ratelimit-limit");

    clock.advance(Duration.ofMinutes(1));
    assertThat(get("tags").statusCode()).isEqualTo(200);
  }

  @Test
  void replaysMayBeDownloadedTenTimesAMinute() {
    for (int i = 9; i >= 0; i--) {
      HttpResponse<String> file = get("scores/35/download");
      assertThat(file.headers().firstValue("Content-Type")).hasValue("application/x-osu-replay");
      assertThat(remaining(file)).isEqualTo(Integer.toString(i));
    }
    assertThat(get("scores/35/download").statusCode()).isEqualTo(429);
    assertThat(get("users/1000").statusCode()).isEqualTo(200);
  }
}
