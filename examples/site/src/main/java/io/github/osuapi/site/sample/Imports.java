package io.github.osuapi.site.sample;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The imports that code needs. */
final class Imports {
  private static final Pattern NAME = Pattern.compile("(?<![.\\w@\"])@?([A-Z]\\w*)");

  private static final Pattern QUALIFIED =
      Pattern.compile("io\\.github\\.osuapi\\.[\\w.]*?(\\w+)(?![\\w.])");

  private final Set<String> models;
  private final String types;
  private final String end;

  /**
   * Imports of models and of what is named in some types, lines that end in {@code ;} for Java and
   * in nothing for Kotlin.
   */
  Imports(Set<String> models, String types, String end) {
    this.models = models;
    this.types = types;
    this.end = end;
  }

  String of(String code) {
    return NAME
        .matcher(code)
        .results()
        .map(MatchResult::group)
        .map(name -> name.replace("@", ""))
        .map(this::qualified)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .map(name -> "import " + name + end + "\n")
        .collect(Collectors.joining());
  }

  private String qualified(String name) {
    if (models.contains(name)) {
      return "io.github.osuapi.model." + name;
    }
    return switch (name) {
      case "OsuApp", "Grant", "Scope" -> "io.github.osuapi.annotations." + name;
      case "OsuAnonymous", "OsuGuest", "OsuUser", "OsuBot", "OsuClient" ->
          "io.github.osuapi." + name;
      case "List", "Map" -> end.isEmpty() ? "" : "java.util." + name;
      default ->
          QUALIFIED
              .matcher(types)
              .results()
              .filter(type -> type.group(1).equals(name))
              .map(MatchResult::group)
              .findFirst()
              .orElse("");
    };
  }
}
