package io.github.osuapi.processor.app.model;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The endpoint interfaces that the declaration of an app names. */
public final class EndpointInterfaces {
  private static final String ENDPOINT_GROUP = "io.github.osuapi.annotations.EndpointGroup";

  private EndpointInterfaces() {}

  /**
   * Returns what a declaration names.
   *
   * @param declaration an {@code @OsuApp}
   * @return class literals, in the order of the source
   */
  public static List<AnnotationValue> values(AnnotationMirror declaration) {
    return AnnotationValues.getAnnotationValues(
        AnnotationMirrors.getAnnotationValue(declaration, "endpoints"));
  }

  /**
   * Returns the interface that a class literal stands for.
   *
   * @param value a class literal
   * @return the interface; empty where it is none with {@code @EndpointGroup}
   */
  public static Optional<TypeElement> of(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED
        ? Optional.of(MoreTypes.asTypeElement(type))
            .filter(element -> MoreElements.isAnnotationPresent(element, ENDPOINT_GROUP))
        : Optional.empty();
  }
}
