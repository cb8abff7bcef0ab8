package io.github.osuapi.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads how long an answer asks to wait. */
final class RetryAfter {
  private static final Duration LONGEST = Duration.ofDays(365);

  private RetryAfter() {}

  /**
   * Returns how long, a year at most, or empty where the answer does not say or names a time that
   * has come: a call that went out again at once would do so for ever. A date counts by the
   * sender's clock.
   */
  static Optional<Duration> of(Response response, Instant now) {
    return of(response.header("Retry-After"), response.header("Date"), now);
  }

  static Optional<Duration> of(@Nullable String retryAfter, @Nullable String date, Instant now) {
    if (retryAfter == null) {
      return Optional.empty();
    }
    return wait(retryAfter.trim(), date, now)
        .filter(wait -> !wait.isNegative() && !wait.isZero())
        .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private static Optional<Duration> wait(String text, @Nullable String date, Instant now) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    Instant from = instant(date).orElse(now);
    return instant(text).map(until -> Duration.between(from, until));
  }

  private static Optional<Instant> instant(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.trim())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
