package io.github.osuapi.annotations;

/** How an endpoint hands out a list that is longer than one answer. */
public enum Paging {
  /** The answer is whole. */
  NONE("none"),

  /**
   * Each answer carries a {@code cursor_string}, sent back as the query parameter of that name;
   * none on the last page.
   */
  CURSOR("cursor"),

  /** The query parameter {@code offset} counts items; an empty answer ends the list. */
  OFFSET("offset"),

  /** The query parameter {@code page} counts pages from 1. */
  PAGE("page");

  private final String wireName;

  Paging(String wireName) {
    this.wireName = wireName;
  }

  /**
   * Returns the name used in {@code endpoints.json}, for example {@code cursor}.
   *
   * @return the wire name; never empty
   */
  public String wireName() {
    return wireName;
  }
}
