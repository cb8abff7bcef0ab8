package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import io.github.osuapi.processor.mirror.MentionedTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/**
 * No type of an adapter's own package has a name that the adapter inherits, which would hide it.
 * Types of other packages are written with their full names.
 */
final class InheritedNameRule implements ModelRule {
  private static final String INHERITED = "Factory";

  @Override
  public List<Finding> check(Model model) {
    if (isHidden(model.element(), model)) {
      return List.of(finding(model.element(), model.element(), model));
    }
    if (model instanceof Model.RecordModel record) {
      return record.components().stream()
          .flatMap(
              component ->
                  hidden(MentionedTypes.in(component.type()), model)
                      .map(type -> finding(component.field(), type, model))
                      .stream())
          .toList();
    }
    return model instanceof Model.PolymorphicModel interfaceModel
        ? hidden(interfaceModel.variants().stream().map(Variant::element), model)
            .map(type -> finding(type, type, model))
            .stream()
            .toList()
        : List.of();
  }

  private static Optional<TypeElement> hidden(Stream<TypeElement> types, Model model) {
    return types.filter(type -> isHidden(type, model)).findFirst();
  }

  private static boolean isHidden(TypeElement type, Model model) {
    return type.getSimpleName().contentEquals(INHERITED)
        && type.getNestingKind() == NestingKind.TOP_LEVEL
        && MoreElements.getPackage(type).equals(MoreElements.getPackage(model.element()));
  }

  private static Finding finding(Element where, TypeElement hidden, Model model) {
    return Finding.at(
        FindingId.MODEL_HIDDEN,
        where,
        "The adapter of '"
            + model.element().getSimpleName()
            + "' inherits a type "
            + INHERITED
            + " from Moshi, which hides '"
            + hidden.getQualifiedName()
            + "'. Rename that, or put it inside another type.");
  }
}
