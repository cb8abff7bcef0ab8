package io.github.osuapi.processor.json;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** A polymorphic model has one record that keeps what it does not know. */
final class UnknownKindRule implements ModelRule {
  @Override
  public List<Finding> check(Model model) {
    if (!(model instanceof Model.PolymorphicModel polymorphic)
        || !model.element().getModifiers().contains(Modifier.SEALED)) {
      return List.of();
    }
    List<Variant> unknown = polymorphic.variants().stream().filter(Variant::unknown).toList();
    boolean needsName = !polymorphic.hasUnreadable();
    if (unknown.size() == 1 && keepsAll(unknown.get(0).element(), needsName)) {
      return List.of();
    }
    String name = model.element().getSimpleName().toString();
    return List.of(
        Finding.at(
            FindingId.KIND_UNKNOWN,
            model.element(),
            "A kind that is not known is kept whole, in the one record that has @JsonKind without"
                + " names, no @JsonModel, and two components: the name and the JSON. '"
                + name
                + "' has "
                + (unknown.size() == 1 ? "one of another shape" : unknown.size())
                + ". Let it be '@JsonKind record Unknown"
                + name
                + (needsName ? "(String " : "(@Nullable String ")
                + polymorphic.discriminator()
                + ", RawJson json) implements "
                + name
                + " {}'."));
  }

  private static boolean keepsAll(TypeElement unknown, boolean needsName) {
    var components = unknown.getRecordComponents();
    return unknown.getKind() == ElementKind.RECORD
        && !MoreElements.isAnnotationPresent(unknown, JsonModel.class)
        && components.size() == 2
        && is(components.get(0).asType(), ClassName.get(String.class))
        && (needsName || ModelReader.isNullable(components.get(0)))
        && is(components.get(1).asType(), ClientTypes.RAW_JSON);
  }

  private static boolean is(TypeMirror type, TypeName name) {
    return TypeName.get(type).withoutAnnotations().equals(name);
  }
}
