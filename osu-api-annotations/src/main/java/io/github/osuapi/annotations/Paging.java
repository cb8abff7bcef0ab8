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

  /**
   * Each answer carries a {@code cursor} that is an object, sent back as {@code cursor[name]=value}
   * for each of its values; none on the last page.
   */
  CURSOR_OBJECT("cursor_object"),

  /** The query parameter {@code offset} counts items; an empty answer ends the list. */
  OFFSET("offset"),

  /** The query parameter {@code page} counts pages from 1. */
  PAGE("page"),

  /**
   * Two query parameters take the id of an item and ask for those after it, oldest first, or for
   * those before it; {@link Paginated#after()} and {@link Paginated#before()} say what they are
   * called. Without either the latest items come.
   */
  ID("id");

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
