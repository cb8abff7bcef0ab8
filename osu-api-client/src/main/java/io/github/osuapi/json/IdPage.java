package io.github.osuapi.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is one page of a list that is walked by the ids of its items.
 *
 * @param <I> what the list holds
 */
public interface IdPage<I extends Identified> {
  /**
   * What this page holds.
   *
   * @return the items in the server's order, perhaps none
   */
  List<I> items();

  /**
   * The lowest id of the whole list.
   *
   * @return the id; null where the answer does not tell
   */
  default @Nullable Long firstId() {
    return null;
  }

  /**
   * The highest id of the whole list.
   *
   * @return the id; null where the answer does not tell
   */
  default @Nullable Long lastId() {
    return null;
  }
}
