package io.github.osuapi.site.docs;

import io.github.osuapi.site.GeneratedSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether code stands in a source of this project, which its build compiles and tests. */
final class Verbatim {
  private static final String SOURCES = read();

  private Verbatim() {}

  /** Compares line by line, whatever the indentation. */
  static boolean isInASource(String code) {
    return SOURCES.contains(unindented(code));
  }

  private static String read() {
    try (Stream<Path> files = Files.walk(GeneratedSite.ROOT)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|kt)"))
          .filter(file -> !file.toString().contains("target" + file.getFileSystem().getSeparator()))
          .map(Verbatim::text)
          .map(Verbatim::unindented)
          .collect(Collectors.joining("\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unindented(String code) {
    return code.strip().lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
