package io.github.osuapi.processor.json;

import static com.google.auto.common.AnnotationMirrors.getAnnotationValue;

import com.google.auto.common.MoreElements;
import io.github.osuapi.annotations.Milliseconds;
import io.github.osuapi.annotations.OtherFields;
import io.github.osuapi.annotations.Timestamp;
import io.github.osuapi.processor.json.Model.OpenEnumModel;
import io.github.osuapi.processor.json.Model.PolymorphicModel;
import io.github.osuapi.processor.json.Model.RecordModel;
import io.github.osuapi.processor.json.Model.UnsupportedModel;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads the declaration of a model, right or wrong. */
final class ModelReader {
  private static final String TIMESTAMP = Timestamp.class.getCanonicalName();
  private static final String OTHER_FIELDS = OtherFields.class.getCanonicalName();
  private static final String MILLISECONDS = Milliseconds.class.getCanonicalName();

  Model read(TypeElement element) {
    if (element.getKind() == ElementKind.RECORD) {
      return new RecordModel(
          element,
          element.getRecordComponents().stream().map(this::component).toList(),
          Kinds.of(element).orElse(null),
          Discriminator.above(element));
    }
    if (element.getKind() == ElementKind.INTERFACE && isOpenEnum(element)) {
      return new OpenEnumModel(element);
    }
    String discriminator = Discriminator.of(element);
    if (element.getKind() == ElementKind.INTERFACE && !discriminator.isEmpty()) {
      return new PolymorphicModel(
          element, discriminator, Discriminator.unreadable(element), Variants.of(element));
    }
    return new UnsupportedModel(element);
  }

  private Component component(RecordComponentElement element) {
    String name = element.getSimpleName().toString();
    @Nullable AnnotationMirror json = annotation(element, ClientTypes.JSON);
    @Nullable AnnotationMirror timestamp = annotation(element, TIMESTAMP);
    return new Component(
        field(element),
        name,
        json == null ? JsonNames.of(name) : name(json, name),
        element.asType(),
        isNullable(element),
        timestamp,
        timestamp == null ? Timestamp.Style.OFFSET : style(timestamp),
        annotation(element, MILLISECONDS),
        json,
        annotation(element, OTHER_FIELDS));
  }

  static boolean isOpenEnum(TypeElement element) {
    return element.getInterfaces().stream()
        .anyMatch(
            parent ->
                parent instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement type
                    && type.getQualifiedName()
                        .contentEquals(ClientTypes.OPEN_ENUM.canonicalName()));
  }

  private static String name(AnnotationMirror json, String component) {
    String name = (String) getAnnotationValue(json, "name").getValue();
    // Moshi's own default, which stands for no name.
    return name.equals("\u0000") ? JsonNames.of(component) : name;
  }

  private static Timestamp.Style style(AnnotationMirror timestamp) {
    Object value = getAnnotationValue(timestamp, "value").getValue();
    return value instanceof VariableElement constant
        ? Timestamp.Style.valueOf(constant.getSimpleName().toString())
        : Timestamp.Style.OFFSET;
  }

  /** By simple name, as tools do, so that any library's annotation serves. */
  static boolean isNullable(RecordComponentElement component) {
    return annotated(component)
        .flatMap(place -> place.getAnnotationMirrors().stream())
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  private static @Nullable AnnotationMirror annotation(
      RecordComponentElement component, String annotation) {
    return annotated(component)
        .flatMap(place -> place.getAnnotationMirrors().stream())
        .filter(mirror -> mirror.getAnnotationType().toString().equals(annotation))
        .findFirst()
        .orElse(null);
  }

  /** Where the compiler puts the annotations of a component, each on the places it may be on. */
  private static Stream<AnnotatedConstruct> annotated(RecordComponentElement component) {
    VariableElement field = field(component);
    return Stream.of(field, field.asType(), component, component.asType(), component.getAccessor());
  }

  private static VariableElement field(RecordComponentElement component) {
    return ElementFilter.fieldsIn(
            MoreElements.asType(component.getEnclosingElement()).getEnclosedElements())
        .stream()
        .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }
}
