package io.github.osuapi.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What was found for a list of values, in the order of the list. Immutable and thread-safe where
 * the items are.
 *
 * @param <K> what items were asked for by, for example ids
 * @param <I> an item
 */
public final class Found<K, I> {
  private final Map<K, List<I>> byKey;
  private final List<I> others;

  private Found(Map<K, List<I>> byKey, List<I> others) {
    this.byKey = byKey;
    this.others = others;
  }

  /**
   * Tells what was found where each value has one item.
   *
   * @param keys the values that were asked for
   * @param items the items of those that were found
   * @param <K> a value
   * @param <I> an item
   * @return the same, in the order of the values
   */
  public static <K, I> Found<K, I> of(Collection<K> keys, Map<K, I> items) {
    Map<K, List<I>> byKey = new LinkedHashMap<>();
    for (K key : keys) {
      I item = items.get(key);
      byKey.put(key, item == null ? List.of() : List.of(item));
    }
    return new Found<>(byKey, List.of());
  }

  /**
   * Puts several answers together.
   *
   * @param isOf whether an item was asked for by a value
   * @param <K> a value
   * @param <I> an item
   * @return a builder that has none yet
   */
  public static <K, I> Builder<K, I> builder(BiPredicate<K, I> isOf) {
    return new Builder<>(isOf);
  }

  /**
   * Returns everything that was found.
   *
   * @return the items in the order of the values, then those that belong to none of them;
   *     unmodifiable
   */
  public List<I> items() {
    List<I> items = new ArrayList<>();
    byKey.values().forEach(items::addAll);
    items.addAll(others);
    return Collections.unmodifiableList(items);
  }

  /**
   * Returns the values that nothing was found for: the server leaves out ids that belong to nobody,
   * and what may not be seen.
   *
   * @return those values, in their order; unmodifiable
   */
  public List<K> missing() {
    return byKey.entrySet().stream()
        .filter(entry -> entry.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns what was found for a value.
   *
   * @param key a value
   * @return the item, the first where there are several; empty where there is none, or the value
   *     was not asked for
   */
  public Optional<I> get(K key) {
    return all(key).stream().findFirst();
  }

  /**
   * Returns all that was found for a value.
   *
   * @param key a value
   * @return the items, perhaps none; unmodifiable
   */
  public List<I> all(K key) {
    return byKey.getOrDefault(key, List.of());
  }

  /**
   * Returns the first item of each value.
   *
   * @return the items by value, without those that nothing was found for; unmodifiable
   */
  public Map<K, I> asMap() {
    Map<K, I> map = new LinkedHashMap<>();
    byKey.forEach((key, items) -> items.stream().findFirst().ifPresent(i -> map.put(key, i)));
    return Collections.unmodifiableMap(map);
  }

  /** Tells what was found and what was not, by value. */
  @Override
  public String toString() {
    return "Found[" + asMap() + ", missing=" + missing() + "]";
  }

  /**
   * Puts answers together. Not thread-safe.
   *
   * @param <K> a value
   * @param <I> an item
   */
  public static final class Builder<K, I> {
    private final BiPredicate<K, I> isOf;
    private final Map<K, List<I>> byKey = new LinkedHashMap<>();
    private final List<I> others = new ArrayList<>();

    private Builder(BiPredicate<K, I> isOf) {
      this.isOf = isOf;
    }

    /**
     * Adds what one call answered.
     *
     * @param keys the values it asked for
     * @param items what came
     */
    public void add(List<K> keys, List<I> items) {
      Set<I> left = Collections.newSetFromMap(new IdentityHashMap<>());
      left.addAll(items);
      for (K key : keys) {
        List<I> found = items.stream().filter(item -> isOf.test(key, item)).toList();
        byKey.put(key, found);
        found.forEach(left::remove);
      }
      items.stream().filter(left::contains).forEach(others::add);
    }

    /**
     * Ends.
     *
     * @return what was found in all
     */
    public Found<K, I> build() {
      return new Found<>(byKey, List.copyOf(new LinkedHashSet<>(others)));
    }
  }
}
