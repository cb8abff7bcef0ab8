package io.github.osuapi.sandbox.world;

/** Reads ids out of recorded paths. */
final class ApiPaths {
  private ApiPaths() {}

  static long idAfter(String path, String segment) {
    String[] parts = path.split("/", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      if (parts[i].equals(segment) && parts[i + 1].matches("\\d{1,17}")) {
        return Long.parseLong(parts[i + 1]);
      }
    }
    return -1;
  }
}
