package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The types that a sealed interface permits, and that sealed interfaces among them do. */
final class Variants {
  private Variants() {}

  static List<Variant> of(TypeElement sealed) {
    return types(sealed)
        .distinct()
        .map(type -> new Variant(type, Kinds.of(type).orElse(null)))
        .toList();
  }

  /** Whether a permitted type does not exist yet. */
  static boolean unresolved(TypeElement sealed) {
    return sealed.getPermittedSubclasses().stream()
        .anyMatch(type -> type.getKind() == TypeKind.ERROR);
  }

  /** Those types alone, some perhaps twice. */
  static Stream<TypeElement> types(TypeElement sealed) {
    return sealed.getPermittedSubclasses().stream()
        .filter(type -> type.getKind() == TypeKind.DECLARED)
        .map(MoreTypes::asTypeElement)
        .flatMap(type -> groups(type) ? types(type) : Stream.of(type));
  }

  private static boolean groups(TypeElement type) {
    return type.getKind() == ElementKind.INTERFACE
        && !type.getPermittedSubclasses().isEmpty()
        && !MoreElements.isAnnotationPresent(type, JsonModel.class);
  }
}
