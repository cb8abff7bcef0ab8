package io.github.osuapi.error;

import org.jspecify.annotations.Nullable;

/** The server answered with success, but the body is not what the endpoint is known to answer. */
public final class OsuDecodingException extends OsuException {
  private static final long serialVersionUID = 1L;

  private final String endpointId;
  private final String path;

  /**
   * Creates an exception.
   *
   * @param endpointId which endpoint was called, for example {@code friends.list}
   * @param path where in the JSON, for example {@code $[3].country.name}; {@code $} for the whole
   * @param problem what is wrong there, without the values of the answer
   * @param cause what found it; {@code null} for none
   */
  public OsuDecodingException(
      String endpointId, String path, String problem, @Nullable Throwable cause) {
    super(endpointId + ": the answer is not as expected at " + path + ": " + problem, cause);
    this.endpointId = endpointId;
    this.path = path;
  }

  /**
   * Returns which endpoint was called.
   *
   * @return its id
   */
  public String endpointId() {
    return endpointId;
  }

  /**
   * Returns where in the JSON the trouble is.
   *
   * @return a JSON path, {@code $} for the whole
   */
  public String path() {
    return path;
  }
}
