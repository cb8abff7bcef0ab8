package io.github.osuapi.userbuilds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the documentation with code in it.
 *
 * @param file where it is
 * @param text what it says
 */
record Page(Path file, String text) {
  private static final Pattern SAMPLE = Pattern.compile("(?s)```(\\w*)\\n(.*?)```");

  /** A page by its path from the root of the project. */
  static Page of(String name) {
    Path file = Path.of("../..", name);
    try {
      return new Page(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The samples in a language, in order. */
  List<String> samples(String language) {
    return SAMPLE
        .matcher(text)
        .results()
        .filter(sample -> sample.group(1).equals(language))
        .map(sample -> sample.group(2))
        .toList();
  }
}
