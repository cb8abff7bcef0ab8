package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 429: too many calls. The osu! server itself sends no {@code Retry-After}; a proxy may. */
public final class RateLimitException extends OsuApiException {
  private static final long serialVersionUID = 1L;

  RateLimitException(ErrorAnswer answer) {
    super(answer, "Call less often; the site asks for no more than 60 requests a minute.");
  }

  private RateLimitException(ErrorAnswer answer, Instant retryAt) {
    super(
        answer,
        "That was to another call of the same token; this one was not sent. Call again after "
            + retryAt);
  }

  /**
   * Creates the exception of a call that is not sent, as the server told its token to wait.
   *
   * @param endpointId which endpoint was to be called
   * @param needed the scope that it asks for; {@code null} for none
   * @param held what the token carries
   * @param retryAt until when the token is to wait
   * @return the exception
   */
  public static RateLimitException unsent(
      String endpointId, @Nullable Scope needed, Set<Scope> held, Instant retryAt) {
    return new RateLimitException(
        new ErrorAnswer(endpointId, 429, null, "", Map.of(), needed, held, null, retryAt), retryAt);
  }

  /**
   * Returns how long the server asked to wait, in seconds.
   *
   * @return the {@code Retry-After} header's seconds, or empty where there is none; for a date
   *     there, and for a guess where there is none, see {@link #retryAt()}
   */
  public Optional<Duration> retryAfter() {
    return answer()
        .header("retry-after")
        .map(String::trim)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)));
  }
}
