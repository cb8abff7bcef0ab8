package io.github.osuapi.quickstart;

import org.jspecify.annotations.Nullable;

/** What was asked for cannot be had. The message says why, and what to do. */
final class FailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailureException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
