package io.github.osuapi.processor.json;

import io.github.osuapi.processor.json.Model.PolymorphicModel;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.mirror.Deprecations;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What compilers would say of the deprecated parts of a model, where its adapter uses them. */
final class DeprecatedParts {
  private DeprecatedParts() {}

  static Stream<String> of(Model model) {
    return Stream.concat(Deprecations.of(model.element()), parts(model));
  }

  private static Stream<String> parts(Model model) {
    if (model instanceof RecordModel record) {
      return components(record.element());
    }
    if (model instanceof PolymorphicModel polymorphic) {
      return polymorphic.variants().stream().flatMap(DeprecatedParts::variant);
    }
    return model.element().getEnclosedElements().stream()
        .filter(inside -> inside instanceof TypeElement)
        .flatMap(Deprecations::of);
  }

  /** Those that have adapters are named alone. */
  private static Stream<String> variant(Variant variant) {
    return variant.unknown()
        ? Stream.concat(Deprecations.of(variant.element()), components(variant.element()))
        : Deprecations.of(variant.element());
  }

  private static Stream<String> components(TypeElement record) {
    Set<String> names =
        record.getRecordComponents().stream()
            .map(component -> component.getSimpleName().toString())
            .collect(Collectors.toSet());
    return Stream.concat(
        record.getRecordComponents().stream().flatMap(c -> Deprecations.of(c.asType())),
        record.getEnclosedElements().stream()
            .filter(member -> isCalled(member, names))
            .flatMap(Deprecations::of));
  }

  private static boolean isCalled(Element member, Set<String> components) {
    return member.getKind() == ElementKind.CONSTRUCTOR
        || (member.getKind() == ElementKind.METHOD
            && components.contains(member.getSimpleName().toString()));
  }
}
