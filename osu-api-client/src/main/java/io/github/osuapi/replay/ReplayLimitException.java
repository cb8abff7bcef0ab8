package io.github.osuapi.replay;

import org.jspecify.annotations.Nullable;

/** A file asks for more than {@link ReplayLimits} allows. Reading stopped before that was taken. */
public final class ReplayLimitException extends ReplayFormatException {
  private static final long serialVersionUID = 1L;

  ReplayLimitException(
      String field, long offset, String asked, String limit, @Nullable Throwable cause) {
    super(
        field,
        offset,
        asked + ". Where the file can be trusted, raise " + limit + " of ReplayLimits",
        cause);
  }
}
