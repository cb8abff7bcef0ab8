package io.github.osuapi.site.docs;

/**
 * A block of code on a page, or what a comment before it gives to the samples.
 *
 * @param page the page's path from the root of the project
 * @param line the line that its code begins on
 * @param language what follows the fence; {@code given} for a comment that begins with that word
 * @param code its text
 */
record PageBlock(String page, int line, String language, String code) {
  /** Where it is, for people. */
  String place() {
    return page + ":" + line;
  }

  @Override
  public String toString() {
    return place();
  }
}
