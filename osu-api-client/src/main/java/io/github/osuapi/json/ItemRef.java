package io.github.osuapi.json;

/**
 * What an item can be asked for by, where that is more than a plain id.
 *
 * @param <I> the item
 */
public interface ItemRef<I> extends WireValue {
  /**
   * Tells whether an item is the one that this asks for.
   *
   * @param item an item of an answer
   * @return whether it is
   */
  boolean refersTo(I item);
}
