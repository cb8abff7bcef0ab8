package io.github.osuapi.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is one page of a list, and says by an object where the next one begins.
 *
 * @param <I> what the list holds
 */
public interface ObjectCursorPage<I> {
  /**
   * What this page holds.
   *
   * @return the items in the server's order, perhaps none
   */
  List<I> items();

  /**
   * Where the next page begins.
   *
   * @return an object of strings, numbers and booleans, to send back as {@code cursor[name]=value};
   *     null after the last page
   */
  @Nullable RawJson nextCursor();
}
