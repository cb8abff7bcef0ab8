package io.github.osuapi.json;

import java.util.List;

/**
 * An answer that is one page of a list whose pages are asked for by number.
 *
 * @param <I> what the list holds
 */
public interface NumberedPage<I> {
  /**
   * What this page holds.
   *
   * @return the items in the server's order, perhaps none
   */
  List<I> items();

  /**
   * Whether there is a page after this one.
   *
   * @return false on the last page
   */
  boolean hasNext();
}
