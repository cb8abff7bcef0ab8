package io.github.osuapi.error;

import java.time.Duration;
import java.util.Optional;

/** 429: too many calls. The osu! server itself sends no {@code Retry-After}; a proxy may. */
public final class RateLimitException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  RateLimitException(ErrorAnswer answer) {
    super(answer, "Call less often; the site asks for no more than 60 requests a minute.");
  }

  /**
   * Returns how long the server asked to wait.
   *
   * @return the {@code Retry-After} header's seconds, or empty where there is none; a date there is
   *     not read
   */
  public Optional<Duration> retryAfter() {
    return answer()
        .header("retry-after")
        .map(String::trim)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)));
  }
}
