package io.github.osuapi.processor.mirror;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Tells annotations that can be read from those that the compiler itself rejects: values are
 * missing there, or are of other types than declared, or a compiler throws when it is asked for
 * them.
 */
public final class ReadableAnnotations {
  private static final Set<String> PACKAGES =
      Set.of("io.github.osuapi.annotations", "retrofit2.http", "com.squareup.moshi");

  private ReadableAnnotations() {}

  /**
   * Looks at all annotations that are read, on a declaration and inside of it.
   *
   * @param element the declaration
   * @return false where one of them cannot be read, or not yet
   */
  public static boolean areIn(Element element) {
    try {
      return within(element)
          .flatMap(one -> one.getAnnotationMirrors().stream())
          .filter(ReadableAnnotations::isRead)
          .allMatch(ReadableAnnotations::isWhole);
    } catch (RuntimeException e) {
      // Compilers throw what they like at what they have complained about.
      return false;
    }
  }

  /**
   * Looks at one annotation, and those that are values of it.
   *
   * @param annotation the annotation
   * @return false where it cannot be read, or not yet
   */
  public static boolean isReadable(AnnotationMirror annotation) {
    try {
      return isWhole(annotation);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static Stream<Element> within(Element element) {
    Stream<? extends Element> inside =
        element instanceof ExecutableElement method
            ? method.getParameters().stream()
            : element.getEnclosedElements().stream();
    return Stream.concat(Stream.of(element), inside.flatMap(ReadableAnnotations::within));
  }

  private static boolean isRead(AnnotationMirror annotation) {
    return annotation.getAnnotationType().getKind() == TypeKind.DECLARED
        && PACKAGES.contains(
            MoreElements.getPackage(annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString());
  }

  private static boolean isWhole(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    return ElementFilter.methodsIn(annotation.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .allMatch(
            member ->
                values.containsKey(member)
                    ? fits(member.getReturnType(), values.get(member))
                    : member.getDefaultValue() != null);
  }

  private static boolean fits(TypeMirror type, AnnotationValue value) {
    if (type instanceof ArrayType array) {
      return value.getValue() instanceof List<?> list
          ? list.stream()
              .allMatch(
                  v -> v instanceof AnnotationValue one && fits(array.getComponentType(), one))
          : fits(array.getComponentType(), value);
    }
    Object given = value.getValue();
    return switch (type.getKind()) {
      case BOOLEAN -> given instanceof Boolean;
      case INT -> given instanceof Integer;
      case LONG -> given instanceof Long;
      case DECLARED -> fits((DeclaredType) type, given);
      default -> true;
    };
  }

  /** Where the compiler cannot resolve a constant or a class, it gives a text instead. */
  private static boolean fits(DeclaredType type, Object given) {
    if (type.toString().equals("java.lang.String")) {
      return given instanceof String && !given.equals("<error>");
    }
    if (given instanceof VariableElement constant) {
      return type.asElement().equals(constant.getEnclosingElement());
    }
    return given instanceof AnnotationMirror annotation
        ? isWhole(annotation)
        : given instanceof TypeMirror named && named.getKind() != TypeKind.ERROR;
  }
}
