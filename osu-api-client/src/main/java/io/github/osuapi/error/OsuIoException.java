package io.github.osuapi.error;

import java.io.IOException;

/** The server could not be reached, or the connection broke or took too long. */
public sealed class OsuIoException extends OsuException permits OsuTimeoutException {
  private static final long serialVersionUID = 1L;

  private final String endpointId;

  /**
   * Creates an exception.
   *
   * @param endpointId what was called, for example {@code friends.list}
   * @param cause what failed
   */
  public OsuIoException(String endpointId, IOException cause) {
    super(
        endpointId
            + ": no answer from the server: "
            + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
            + ".",
        cause);
    this.endpointId = endpointId;
  }

  /**
   * Returns what was called.
   *
   * @return an endpoint's id, or {@code oauth.token} for the token endpoint
   */
  public String endpointId() {
    return endpointId;
  }
}
