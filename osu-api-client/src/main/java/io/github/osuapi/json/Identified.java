package io.github.osuapi.json;

/** An item of a list that is walked by the ids of its items. */
public interface Identified {
  /**
   * The id of this item. Later items have higher ones.
   *
   * @return the id, above 0
   */
  long id();
}
