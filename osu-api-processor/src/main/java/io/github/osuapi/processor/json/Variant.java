package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A type that a polymorphic model permits.
 *
 * @param element its declaration
 * @param kinds its {@code @JsonKind}, if it has one
 */
record Variant(TypeElement element, @Nullable Kinds kinds) {
  ClassName type() {
    return ClassName.get(element);
  }

  boolean unknown() {
    return kinds != null && kinds.unknown();
  }
}
