package io.github.osuapi.oauth;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tokens in use, and when they are to be renewed: a little before their end. */
record Held(TokenSet tokens, @Nullable Instant renewAt) {
  private static final Duration MOST_AHEAD = Duration.ofSeconds(60);
  private static final Duration RETRY = Duration.ofSeconds(10);
  private static final int PART_AHEAD = 10;

  /** Short-lived tokens are renewed after nine tenths of their life, others a minute ahead. */
  static Held since(Instant now, TokenSet tokens) {
    return new Held(
        tokens,
        tokens
            .accessToken()
            .expiresAt()
            .map(
                end -> {
                  Duration ahead = Duration.between(now, end).dividedBy(PART_AHEAD);
                  return end.minus(ahead.compareTo(MOST_AHEAD) < 0 ? ahead : MOST_AHEAD);
                })
            .orElse(null));
  }

  /** Returns the same token, with what its store says of it by now. */
  Held with(TokenSet stored) {
    return new Held(stored, renewAt);
  }

  /** Returns the same tokens, used a little longer after a renewal failed, but not past the end. */
  Held retryingAfter(Instant now) {
    Instant later = now.plus(RETRY);
    return new Held(
        tokens, accessToken().expiresAt().filter(end -> end.isBefore(later)).orElse(later));
  }

  AccessToken accessToken() {
    return tokens.accessToken();
  }

  boolean isFresh(Instant now) {
    return renewAt == null || now.isBefore(renewAt);
  }
}
