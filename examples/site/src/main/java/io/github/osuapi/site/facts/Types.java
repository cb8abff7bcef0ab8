package io.github.osuapi.site.facts;

import java.util.regex.Pattern;
import javax.lang.model.type.TypeMirror;

/** Types as text. */
final class Types {
  private static final Pattern ANNOTATION = Pattern.compile("@[\\w.]+(\\([^)]*\\))?[,\\s]+");

  private Types() {}

  /** A type with qualified names and without its annotations. */
  static String text(TypeMirror type) {
    return ANNOTATION.matcher(type.toString()).replaceAll("");
  }

  /** Whether null is among a type's values. */
  static boolean isNullable(TypeMirror type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
