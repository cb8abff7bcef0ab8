package io.github.osuapi.benchmarks.decoding;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether libraries make the same of a document; where not, they do not do the same work. */
final class Agreement {
  private Agreement() {}

  /** Compares a library to ours, and names each value that differs. */
  static List<String> differences(Document document, JsonLibrary library) {
    Map<String, String> ours = plain(document, JsonLibrary.OURS);
    Map<String, String> theirs = plain(document, library);
    return Stream.concat(ours.keySet().stream(), theirs.keySet().stream())
        .distinct()
        .filter(path -> !Objects.equals(ours.get(path), theirs.get(path)))
        .map(path -> path + ": " + ours.get(path) + ", by " + library + ' ' + theirs.get(path))
        .toList();
  }

  private static Map<String, String> plain(Document document, JsonLibrary library) {
    try {
      return Plain.of(library.decoder(document).decode());
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(library + " cannot decode " + document, e);
    }
  }
}
