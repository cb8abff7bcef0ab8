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
  private RetryAfter() {}

  /**
   * Returns how long, or empty where the answer does not say. A date counts by the sender's clock.
   */
  static Optional<Duration> of(Response response, Instant now) {
    return of(response.header("Retry-After"), response.header("Date"), now);
  }

  static Optional<Duration> of(@Nullable String retryAfter, @Nullable String date, Instant now) {
    if (retryAfter == null) {
      return Optional.empty();
    }
    String text = retryAfter.trim();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    Instant from = instant(date).orElse(now);
    return instant(text)
        .map(until -> Duration.between(from, until))
        .map(wait -> wait.isNegative() ? Duration.ZERO : wait);
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
