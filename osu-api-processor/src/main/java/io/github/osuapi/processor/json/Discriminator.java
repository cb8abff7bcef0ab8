package io.github.osuapi.processor.json;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/**
 * The field that says which variant of a sealed interface an object is.
 *
 * @param jsonName the name of the field
 */
record Discriminator(String jsonName) {
  /** The discriminator of a polymorphic model; an empty text for every other type. */
  static String of(TypeElement type) {
    return field(type, "discriminator");
  }

  /** The field that marks unreadable objects; an empty text for none. */
  static String unreadable(TypeElement type) {
    return field(type, "unreadable");
  }

  private static String field(TypeElement type, String member) {
    return MoreElements.getAnnotationMirror(type, JsonModel.class)
        .toJavaUtil()
        .map(mirror -> AnnotationMirrors.getAnnotationValue(mirror, member))
        .map(value -> value.getValue() instanceof String text ? text : "")
        .orElse("");
  }

  /** The discriminators of the interfaces that a record is a variant of, each once. */
  static List<Discriminator> above(TypeElement record) {
    return interfaces(record)
        .filter(parent -> parent.getKind() == ElementKind.INTERFACE)
        .map(Discriminator::of)
        .filter(name -> !name.isEmpty())
        .distinct()
        .map(Discriminator::new)
        .toList();
  }

  /** All interfaces above a type. */
  static Stream<TypeElement> interfaces(TypeElement type) {
    return type.getInterfaces().stream()
        .filter(parent -> parent.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .flatMap(parent -> Stream.concat(Stream.of(parent), interfaces(parent)));
  }
}
