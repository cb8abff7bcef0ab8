package io.github.osuapi.site.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that are written once and pointed at. */
final class Distinct<T> {
  private final Map<T, Integer> indices = new LinkedHashMap<>();

  int index(T value) {
    Integer known = indices.putIfAbsent(value, indices.size());
    return known == null ? indices.size() - 1 : known;
  }

  List<T> values() {
    return List.copyOf(indices.keySet());
  }
}
