package io.github.osuapi.processor.json;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.annotations.Timestamp;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One component of a model record.
 *
 * @param field the field of the component, which is where compilers know its position
 * @param name its name in Java
 * @param jsonName its name in JSON
 * @param type its type
 * @param nullable whether it carries {@code @Nullable}
 * @param timestamp its {@code @Timestamp}, if it has one
 * @param style the style of times, for components that are times
 * @param milliseconds its {@code @Milliseconds}, if it has one
 * @param json its {@code @Json}, if it has one
 * @param others its {@code @OtherFields}, if it has one
 */
record Component(
    VariableElement field,
    String name,
    String jsonName,
    TypeMirror type,
    boolean nullable,
    @Nullable AnnotationMirror timestamp,
    Timestamp.Style style,
    @Nullable AnnotationMirror milliseconds,
    @Nullable AnnotationMirror json,
    @Nullable AnnotationMirror others) {

  /** Whether it keeps the fields that no other component is for. */
  boolean keepsOthers() {
    return others != null;
  }

  TypeName typeName() {
    return TypeName.get(type);
  }

  boolean isCalled(String wanted) {
    return jsonName.equals(wanted);
  }

  ValueKind kind() {
    return ValueKind.of(typeName());
  }

  /** The class whose static methods read and write a component of {@link ValueKind#CLIENT}. */
  ClassName helper() {
    return milliseconds == null
        ? Objects.requireNonNull(ClientTypes.HELPERS.get(typeName()))
        : ClientTypes.MILLISECONDS;
  }
}
