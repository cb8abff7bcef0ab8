package io.github.osuapi.oauth;

import io.github.osuapi.error.OsuException;
import org.jspecify.annotations.Nullable;

/**
 * A store cannot read or keep tokens. Says which and why, never what it keeps. Tokens are not
 * renewed where the new ones could not be kept.
 */
public final class TokenStoreException extends OsuException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message the fact and the remedy, without any token
   * @param cause what failed, whose message has no token; {@code null} for nothing
   */
  public TokenStoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
