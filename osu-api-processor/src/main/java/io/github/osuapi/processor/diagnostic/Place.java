package io.github.osuapi.processor.diagnostic;

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
    if (!element.getClass().getName().startsWith("org.eclipse.")) {
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
}
