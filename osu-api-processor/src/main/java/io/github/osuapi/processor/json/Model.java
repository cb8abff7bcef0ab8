package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** A type that carries {@code @JsonModel}. Holds elements, so it does not outlive its round. */
sealed interface Model {
  /** The declaration. */
  TypeElement element();

  /** The type's name. */
  default ClassName type() {
    return ClassName.get(element());
  }

  /** A record, whose components are the names of a JSON object. */
  record RecordModel(TypeElement element, List<Component> components) implements Model {}

  /** An interface that extends {@code OpenEnum}. */
  record OpenEnumModel(TypeElement element) implements Model {}

  /** Anything else: a mistake. */
  record UnsupportedModel(TypeElement element) implements Model {}
}
