package io.github.osuapi.raw;

import java.util.List;

/**
 * The HTTP method and path of a route.
 *
 * @param httpMethod for example {@code GET}
 * @param segments the parts of its path, variables in braces
 */
record RoutePattern(String httpMethod, List<String> segments) {
  private static final String WIKI_PATH = "{path}";

  static RoutePattern of(String httpMethod, String path) {
    return new RoutePattern(httpMethod, List.of(path.split("/", -1)));
  }

  /** Returns how many segments are no variables; of two patterns that match, more decide. */
  int literals() {
    return (int) segments.stream().filter(segment -> !RawPath.isVariable(segment)).count();
  }

  boolean matches(String method, List<String> path) {
    if (!method.equals(httpMethod)) {
      return false;
    }
    int required = segments.size() - (RawPath.isOptional(last(segments)) ? 1 : 0);
    boolean open = last(segments).equals(WIKI_PATH);
    if (path.size() < required || (path.size() > segments.size() && !open)) {
      return false;
    }
    for (int i = 0; i < Math.min(path.size(), segments.size()); i++) {
      String segment = segments.get(i);
      if (!RawPath.isVariable(segment) && !segment.equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String last(List<String> segments) {
    return segments.get(segments.size() - 1);
  }
}
