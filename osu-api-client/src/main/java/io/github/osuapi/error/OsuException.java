package io.github.osuapi.error;

import org.jspecify.annotations.Nullable;

/**
 * Anything that a call can fail with. Unchecked; no message of this tree carries a token, a client
 * secret or an authorization code.
 */
public abstract class OsuException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private int attempts;
  private boolean mayHaveHappened;

  /**
   * Creates an exception.
   *
   * @param message the fact, the actual value, the remedy
   * @param cause what it came from; {@code null} for none
   */
  protected OsuException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Notes what had been tried when the call failed. For whoever makes calls; the first time counts.
   *
   * @param attempts how often the call was sent or tried to be
   * @param mayHaveHappened whether the server may have done what the call asks for, where it
   *     changes something
   */
  public final synchronized void initAttempts(int attempts, boolean mayHaveHappened) {
    if (this.attempts == 0) {
      this.attempts = attempts;
      this.mayHaveHappened = mayHaveHappened;
    }
  }

  /**
   * Returns how often the call was tried.
   *
   * @return 0 where nothing was sent
   */
  public final synchronized int attempts() {
    return attempts;
  }

  /**
   * Tells whether the server may have done what the call asked for, although it failed: a POST or
   * PATCH that was sent, and whose answer did not come or was an error of the server. Such a call
   * is not repeated; look first whether it has happened.
   *
   * @return {@code false} where the call changes nothing, was not sent, was refused, or is a PUT or
   *     DELETE, which may safely be repeated
   */
  public final synchronized boolean mayHaveHappened() {
    return mayHaveHappened;
  }

  /** Says what went wrong, how often it was tried, and whether it may have happened. */
  @Override
  public synchronized String getMessage() {
    StringBuilder message = new StringBuilder(String.valueOf(super.getMessage()));
    if (attempts > 1) {
      message.append(" It was tried ").append(attempts).append(" times.");
    }
    if (mayHaveHappened) {
      message.append(
          " The call may have happened: it was sent, and is not repeated. Look before you do.");
    }
    return message.toString();
  }
}
