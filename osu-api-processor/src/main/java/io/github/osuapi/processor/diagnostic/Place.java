package io.github.osuapi.processor.diagnostic;

import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/**
 * Says in words where an element is, for the elements whose position the compiler cannot tell. Up
 * to version 3.42 at least, the Eclipse compiler knows none for records and what is in them.
 */
final class Place {
  private Place() {}

  /** Nothing where the compiler knows the position, else a sentence after a space. */
  static String inWords(Element element) {
    if (!isOfEclipse(element)) {
      return "";
    }
    for (@Nullable Element type = element; type != null; type = type.getEnclosingElement()) {
      if (type.getKind() == ElementKind.RECORD && type instanceof QualifiedNameable named) {
        String member = element == type ? "" : "." + element.getSimpleName();
        return " (In " + named.getQualifiedName() + member + ".)";
      }
    }
    return "";
  }

  /** The value to point at: in an array, the Eclipse compiler finds none, only the whole array. */
  static AnnotationValue findable(
      Element element, AnnotationMirror annotation, AnnotationValue value) {
    if (!isOfEclipse(element)) {
      return value;
    }
    return annotation.getElementValues().values().stream()
        .filter(member -> member.getValue() instanceof List<?> values && values.contains(value))
        .map(member -> (AnnotationValue) member)
        .findFirst()
        .orElse(value);
  }

  private static boolean isOfEclipse(Element element) {
    return element.getClass().getName().startsWith("org.eclipse.");
  }
}
