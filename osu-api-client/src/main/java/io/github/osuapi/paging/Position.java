package io.github.osuapi.paging;

/**
 * A point in a list, between two items. Immutable and thread-safe.
 *
 * @param place where a page begins
 * @param skipped how many items of that page come before the point
 */
public record Position(Place place, int skipped) {
  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException where it is below zero
   */
  public Position {
    if (skipped < 0) {
      throw new IllegalArgumentException(
          "a point after " + skipped + " items is not possible: give 0 or more");
    }
  }

  /**
   * Writes the point for {@link #read}.
   *
   * @param endpoint the id of the endpoint whose list it is
   * @return a line of printable ASCII
   */
  public String write(String endpoint) {
    return endpoint + "?" + place.write() + (skipped == 0 ? "" : "#" + skipped);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param endpoint the id of the endpoint whose list it must be
   * @param text the line
   * @return the point
   * @throws IllegalArgumentException where the text is of another endpoint, or damaged
   */
  public static Position read(String endpoint, String text) {
    String prefix = endpoint + "?";
    if (!text.startsWith(prefix)) {
      throw new IllegalArgumentException(
          "'" + text + "' is no position in " + endpoint + ": give one that its walk gave");
    }
    try {
      int hash = text.indexOf('#');
      String query = text.substring(prefix.length(), hash < 0 ? text.length() : hash);
      int skipped = hash < 0 ? 0 : Integer.parseInt(text.substring(hash + 1));
      return new Position(Place.read(query), skipped);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is damaged: give a position as the walk of " + endpoint + " gave it", e);
    }
  }
}
