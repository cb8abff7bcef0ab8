package io.github.osuapi.processor.json;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** The nested types of an open enum. */
final class NestedValues {
  private NestedValues() {}

  static boolean exists(Model openEnum, String name, ElementKind kind) {
    return find(openEnum, name, kind).isPresent();
  }

  /** The nested type of a name and kind that implements the open enum itself. */
  static Optional<TypeElement> find(Model openEnum, String name, ElementKind kind) {
    return ElementFilter.typesIn(openEnum.element().getEnclosedElements()).stream()
        .filter(type -> type.getSimpleName().contentEquals(name) && type.getKind() == kind)
        .filter(type -> type.getInterfaces().stream().anyMatch(i -> isElement(i, openEnum)))
        .findFirst();
  }

  private static boolean isElement(Object type, Model openEnum) {
    return type instanceof DeclaredType declared && declared.asElement().equals(openEnum.element());
  }
}
