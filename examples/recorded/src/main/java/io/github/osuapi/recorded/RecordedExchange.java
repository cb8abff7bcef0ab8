package io.github.osuapi.recorded;

/**
 * One request to the real server and its answer.
 *
 * @param name the group and case, for example {@code users/me}
 * @param request what was sent
 * @param response what came back
 */
public record RecordedExchange(String name, RecordedRequest request, RecordedResponse response) {

  /**
   * Returns the folder that the record stands in.
   *
   * @return the part of the name before the slash
   */
  public String group() {
    return name.substring(0, name.indexOf('/'));
  }

  @Override
  public String toString() {
    return name;
  }
}
