package io.github.osuapi.sandbox.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the first place where two JSON values are not alike; numbers are compared by value. */
final class Difference {
  private Difference() {}

  static Optional<String> of(JsonNode recorded, JsonNode got, String path, Set<String> newIds) {
    if (recorded.isNumber() && got.isNumber()) {
      String field = path.substring(path.lastIndexOf('.') + 1);
      boolean same = recorded.decimalValue().compareTo(got.decimalValue()) == 0;
      boolean close = Math.abs(recorded.asDouble() - got.asDouble()) <= 1e-9;
      return same || close || newIds.contains(field)
          ? Optional.empty()
          : differ(path, recorded, got);
    }
    if (recorded.isObject() && got.isObject()) {
      Set<String> names = new TreeSet<>();
      recorded.fieldNames().forEachRemaining(names::add);
      got.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        String inner = path + "." + name;
        if (!recorded.has(name) || !got.has(name)) {
          return Optional.of(inner + (got.has(name) ? " is not recorded" : " is missing"));
        }
        Optional<String> difference = of(recorded.get(name), got.get(name), inner, newIds);
        if (difference.isPresent()) {
          return difference;
        }
      }
      return Optional.empty();
    }
    if (recorded.isArray() && got.isArray()) {
      for (int i = 0; i < Math.min(recorded.size(), got.size()); i++) {
        Optional<String> difference = of(recorded.get(i), got.get(i), path + "[" + i + "]", newIds);
        if (difference.isPresent()) {
          return difference;
        }
      }
      return recorded.size() == got.size()
          ? Optional.empty()
          : Optional.of(path + " has " + got.size() + " items, recorded " + recorded.size());
    }
    return recorded.equals(got) ? Optional.empty() : differ(path, recorded, got);
  }

  private static Optional<String> differ(String path, JsonNode recorded, JsonNode got) {
    return Optional.of(path + " is " + brief(got) + ", recorded " + brief(recorded));
  }

  private static String brief(JsonNode node) {
    String text = node.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "...";
  }
}
