package io.github.osuapi.quickstart;

/** The command line or the environment is not as it should be. The message says what to change. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception with a message that ends without a full stop. */
  UsageException(String message) {
    super(message);
  }
}
