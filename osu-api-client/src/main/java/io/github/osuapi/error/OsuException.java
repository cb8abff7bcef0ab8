package io.github.osuapi.error;

import org.jspecify.annotations.Nullable;

/**
 * Anything that a call can fail with. Unchecked; no message of this tree carries a token, a client
 * secret or an authorization code.
 */
public abstract class OsuException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message the fact, the actual value, the remedy
   * @param cause what it came from; {@code null} for none
   */
  protected OsuException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
