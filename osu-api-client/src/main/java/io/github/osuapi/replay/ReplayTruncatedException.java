package io.github.osuapi.replay;

/** A file ends within a replay. Where it was downloaded, download it anew. */
public final class ReplayTruncatedException extends ReplayFormatException {
  private static final long serialVersionUID = 1L;

  ReplayTruncatedException(String field, long offset, long needed, long present) {
    super(field, offset, "needs " + needed + " bytes but the file ends after " + present, null);
  }

  ReplayTruncatedException(String field, long offset, Throwable cause) {
    super(field, offset, "ends within its compressed data", cause);
  }
}
