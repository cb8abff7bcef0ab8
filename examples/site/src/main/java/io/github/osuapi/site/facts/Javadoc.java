package io.github.osuapi.site.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A javadoc comment, as its author wrote it: HTML with inline tags.
 *
 * @param body the description
 * @param parameters what is said of each parameter or component, by name
 * @param see what it refers to
 * @param deprecated what to use instead, where it is deprecated
 * @param returned what is returned
 */
record Javadoc(
    String body,
    Map<String, String> parameters,
    List<String> see,
    Optional<String> deprecated,
    Optional<String> returned) {
  static final Javadoc NONE =
      new Javadoc("", Map.of(), List.of(), Optional.empty(), Optional.empty());
}
