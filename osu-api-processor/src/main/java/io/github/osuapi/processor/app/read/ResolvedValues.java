package io.github.osuapi.processor.app.read;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells annotations that can be read from those that the compiler itself rejects. */
final class ResolvedValues {
  private ResolvedValues() {}

  static boolean all(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    return ElementFilter.methodsIn(annotation.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .allMatch(
            member ->
                values.containsKey(member)
                    ? isResolved(member.getReturnType(), values.get(member))
                    : member.getDefaultValue() != null);
  }

  private static boolean isResolved(TypeMirror type, AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream().allMatch(v -> v instanceof AnnotationValue one && isOne(type, one));
    }
    return isOne(type, value);
  }

  /** Where the compiler cannot resolve a constant or a class, it gives a text instead. */
  private static boolean isOne(TypeMirror member, AnnotationValue value) {
    if (member.toString().equals("java.lang.String")) {
      return value.getValue() instanceof String;
    }
    return value.getValue() instanceof VariableElement
        || (value.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.ERROR);
  }
}
