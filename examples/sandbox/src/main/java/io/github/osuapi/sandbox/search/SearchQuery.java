package io.github.osuapi.sandbox.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a search asks for: options such as {@code ar>9} and {@code artist="..."}, and the words that
 * are left.
 *
 * @param words the words; empty without any
 * @param ranges the bounds of numbers and times, by the option's name
 * @param texts what texts must have in them, by the option's name
 * @param tags the tags that a beatmap must have
 */
record SearchQuery(
    String words, Map<String, Bounds> ranges, Map<String, String> texts, List<String> tags) {

  Optional<TextQuery> text(String option) {
    return Optional.ofNullable(texts.get(option)).map(TextQuery::parse);
  }
}
