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
   * Whether there is a page after this one. What is not known counts as yes: an empty page, or one
   * shorter than the server's limit, ends the list too.
   *
   * @param number the number that this page was asked for by, from 1
   * @return false on the last page
   */
  boolean hasNext(int number);
}
