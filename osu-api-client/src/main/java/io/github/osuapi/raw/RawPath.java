package io.github.osuapi.raw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * A path that stays within the API, whatever is in it.
 *
 * @param text as it was given
 * @param segments its parts between slashes
 * @param values what variables are filled with, by name
 */
record RawPath(String text, List<String> segments, Map<String, String> values) {
  static RawPath of(String text) {
    Objects.requireNonNull(text, "path");
    if (text.startsWith("/") || text.contains("://") || text.startsWith("api/v2")) {
      throw wrong(text, "it is relative to api/v2/, for example users/{user}");
    }
    List<String> segments = List.of(text.split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      check(text, segments.get(i), i == segments.size() - 1);
    }
    return new RawPath(text, segments, Map.of());
  }

  private static void check(String text, String segment, boolean last) {
    if (isOptional(segment) ? !last : segment.matches(".*[?#\\\\].*")) {
      throw wrong(
          text,
          "it has no ?, # or backslash; parameters are for query(name, value), and a variable that"
              + " may be left out comes last");
    }
    if (!isVariable(segment) && segment.matches(".*[{}].*")) {
      throw wrong(text, "a variable is a whole segment in braces");
    }
    if (!isSegment(segment)) {
      throw wrong(text, "each segment between slashes is a name, not '" + segment + "'");
    }
  }

  private static IllegalArgumentException wrong(String text, String rule) {
    return new IllegalArgumentException("the path '" + text + "' cannot be called: " + rule);
  }

  /**
   * Tells whether a segment is neither empty nor one that leads elsewhere, however it is encoded.
   */
  private static boolean isSegment(String segment) {
    String decoded = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
    return !decoded.isBlank()
        && !decoded.equals(".")
        && !decoded.equals("..")
        && decoded.chars().noneMatch(Character::isISOControl);
  }

  static boolean isVariable(String segment) {
    return segment.matches("\\{[^{}?]+\\??}");
  }

  static boolean isOptional(String segment) {
    return isVariable(segment) && segment.endsWith("?}");
  }

  private static String variable(String segment) {
    return segment.replaceAll("[{}?]", "");
  }

  RawPath with(String name, String value) {
    if (segments.stream().noneMatch(s -> isVariable(s) && variable(s).equals(name))) {
      throw new IllegalArgumentException(
          "the path '" + text + "' has no variable {" + name + "}: name one that it has");
    }
    if (!Stream.of(value.split("[/\\\\]", -1)).allMatch(RawPath::isSegment)) {
      throw new IllegalArgumentException(
          "the variable {"
              + name
              + "} of the path '"
              + text
              + "' cannot be empty or lead elsewhere");
    }
    Map<String, String> filled = new LinkedHashMap<>(values);
    filled.put(name, value);
    return new RawPath(text, segments, Map.copyOf(filled));
  }

  /** Returns the segments with the variables filled that are, and without the one left out. */
  List<String> filled() {
    List<String> filled = new ArrayList<>();
    for (String segment : segments) {
      String value = isVariable(segment) ? values.get(variable(segment)) : segment;
      if (value != null) {
        filled.add(value);
      } else if (!isOptional(segment)) {
        throw new IllegalArgumentException(
            "the variable "
                + segment
                + " of the path '"
                + text
                + "' is empty: fill it with path(\""
                + variable(segment)
                + "\", value)");
      }
    }
    return filled;
  }

  void addTo(HttpUrl.Builder url) {
    HttpUrl base = url.build();
    // The address of the API ends in an empty segment, which the first one takes the place of.
    filled().forEach(url::addPathSegment);
    HttpUrl built = url.build();
    if (built.pathSize() != base.pathSize() - 1 + filled().size()
        || !built.encodedPath().startsWith(base.encodedPath())) {
      throw wrong(text, "it would leave the API");
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
