package io.github.osuapi.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is one page of a list, and says by a cursor where the next one begins.
 *
 * @param <I> what the list holds
 */
public interface CursorPage<I> {
  /**
   * What this page holds.
   *
   * @return the items in the server's order, perhaps none
   */
  List<I> items();

  /**
   * Where the next page begins.
   *
   * @return the text to send back as {@code cursor_string}, or null after the last page
   */
  @Nullable String cursorString();

  /**
   * Where the list goes on after some of the items of this page.
   *
   * @param given how many of its items, at least one and not all
   * @return the text to send back as {@code cursor_string}; null where only pages have such a text
   */
  default @Nullable String cursorAfter(int given) {
    return null;
  }
}
