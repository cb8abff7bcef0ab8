package io.github.osuapi.error;

import org.jspecify.annotations.Nullable;

/** The server answered with success, but the body is not what the endpoint is known to answer. */
public final class OsuDecodingException extends OsuException {
  private static final long serialVersionUID = 1L;
  private static final int LONG = 120;
  private static final int KEPT = 50;

  private final String endpointId;
  private final String path;

  /**
   * Creates an exception.
   *
   * @param endpointId which endpoint was called, for example {@code friends.list}
   * @param path where in the JSON, for example {@code $[3].country.name}; {@code $} for the whole.
   *     The message leaves out the middle of a very long one
   * @param problem what is wrong there, without the values of the answer
   * @param cause what found it; {@code null} for none
   */
  public OsuDecodingException(
      String endpointId, String path, String problem, @Nullable Throwable cause) {
    super(
        endpointId
            + ": the answer is not as expected at "
            + shortened(path)
            + ": "
            + problem.replace(path, shortened(path)),
        cause);
    this.endpointId = endpointId;
    this.path = path;
  }

  private static String shortened(String path) {
    return path.length() <= LONG
        ? path
        : path.substring(0, KEPT) + "..." + path.substring(path.length() - KEPT);
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
