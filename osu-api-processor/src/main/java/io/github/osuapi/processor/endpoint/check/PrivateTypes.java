package io.github.osuapi.processor.endpoint.check;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Tells which types generated classes beside them cannot see. */
final class PrivateTypes {
  private PrivateTypes() {}

  /** The private type that hides a type: itself, or one around it. */
  static Optional<Element> hiding(TypeElement type) {
    return Stream.<Element>iterate(type, Objects::nonNull, Element::getEnclosingElement)
        .filter(element -> element.getModifiers().contains(Modifier.PRIVATE))
        .findFirst();
  }
}
