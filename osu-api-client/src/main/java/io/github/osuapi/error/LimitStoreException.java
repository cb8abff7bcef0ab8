package io.github.osuapi.error;

/**
 * The store did not answer in which the processes of an application count their calls. Nothing was
 * sent: without it, nobody knows whether the limit would hold.
 */
public final class LimitStoreException extends OsuException {
  private static final long serialVersionUID = 1L;

  private final String endpointId;

  /**
   * Creates an exception.
   *
   * @param endpointId what was to be called, for example {@code friends.list}
   * @param cause what the store failed with
   */
  public LimitStoreException(String endpointId, Throwable cause) {
    super(
        endpointId
            + ": the store of the shared limits failed: "
            + cause
            + ". Nothing was sent. Mend the store, or leave sharedLimits(...) out to count in this"
            + " process alone.",
        cause);
    this.endpointId = endpointId;
  }

  /**
   * Returns what was to be called.
   *
   * @return an endpoint's id
   */
  public String endpointId() {
    return endpointId;
  }
}
