package io.github.osuapi.error;

/** A call that no token of this client may make. Thrown before any request is sent. */
public abstract sealed class AccessException extends OsuException
    permits MissingScopeException, TokenRequiredException, UserRequiredException {
  private static final long serialVersionUID = 1L;

  private final String endpointId;

  AccessException(String endpointId, String message) {
    super(endpointId + ": " + message, null);
    this.endpointId = endpointId;
  }

  /**
   * Returns which endpoint was refused.
   *
   * @return its id, for example {@code friends.list}
   */
  public String endpointId() {
    return endpointId;
  }
}
