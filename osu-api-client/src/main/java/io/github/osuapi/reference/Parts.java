package io.github.osuapi.reference;

import java.util.ArrayList;
import java.util.List;

/** What one request asks for: a long list is remembered part by part, as its answers come. */
final class Parts {
  /** How many users or beatmaps the server gives at once. */
  static final int MOST = 50;

  private Parts() {}

  static <K> List<List<K>> of(List<K> keys, int most) {
    List<List<K>> parts = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += most) {
      parts.add(keys.subList(from, Math.min(keys.size(), from + most)));
    }
    return parts;
  }
}
