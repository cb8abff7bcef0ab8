package io.github.osuapi.processor.json;

import static com.google.auto.common.AnnotationMirrors.getAnnotationValue;

import com.google.auto.common.MoreElements;
import io.github.osuapi.annotations.JsonKind;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * What a {@code @JsonKind} says.
 *
 * @param mirror the annotation
 * @param names the texts of the discriminator
 * @param absent whether it stands for objects without the discriminator
 */
record Kinds(AnnotationMirror mirror, List<String> names, boolean absent) {
  static Optional<Kinds> of(TypeElement type) {
    return MoreElements.getAnnotationMirror(type, JsonKind.class).toJavaUtil().map(Kinds::read);
  }

  /** Whether it stands for what no other record is for. */
  boolean unknown() {
    return names.isEmpty() && !absent;
  }

  private static Kinds read(AnnotationMirror mirror) {
    List<String> names =
        getAnnotationValue(mirror, "value").getValue() instanceof List<?> values
            ? values.stream().map(value -> ((AnnotationValue) value).getValue().toString()).toList()
            : List.of();
    return new Kinds(mirror, names, getAnnotationValue(mirror, "absent").getValue().equals(true));
  }
}
