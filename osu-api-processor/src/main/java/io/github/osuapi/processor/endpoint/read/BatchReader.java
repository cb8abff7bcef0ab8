package io.github.osuapi.processor.endpoint.read;

import static java.util.Objects.requireNonNull;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import io.github.osuapi.processor.endpoint.model.Batch;
import io.github.osuapi.processor.endpoint.model.Parameter;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what a declaration says of a list that is too long for one call. */
final class BatchReader {
  private static final String LIST = "java.util.List";

  private final TypeReader types;

  BatchReader(TypeReader types) {
    this.types = types;
  }

  Optional<Batch> read(List<Parameter> parameters, TypeMirror answer) {
    return parameters.stream()
        .flatMap(
            parameter ->
                Annotations.find(parameter.element(), Annotations.BATCHED).stream()
                    .map(annotation -> read(parameter, annotation, answer)))
        .findFirst();
  }

  private Batch read(Parameter parameter, AnnotationMirror annotation, TypeMirror answer) {
    Optional<TypeMirror> key = types.argumentOf(parameter.mirror(), LIST);
    Optional<Held> held = held(answer);
    return new Batch(
        parameter,
        Annotations.number(annotation, "max"),
        key.map(TypeName::get),
        held.map(h -> new Batch.Items(TypeName.get(h.item()), h.component())),
        key.flatMap(
            k -> held.flatMap(h -> match(k, h.item(), Annotations.string(annotation, "key")))),
        annotation);
  }

  private record Held(TypeMirror item, String component) {}

  private Optional<Held> held(TypeMirror answer) {
    if (answer.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (types.isList(answer)) {
      return types.argumentOf(answer, LIST).map(item -> new Held(item, ""));
    }
    List<RecordComponentElement> components =
        ElementFilter.recordComponentsIn(
            List.copyOf(MoreTypes.asElement(answer).getEnclosedElements()));
    if (components.size() != 1 || !types.isList(components.get(0).asType())) {
      return Optional.empty();
    }
    return types
        .argumentOf(components.get(0).asType(), LIST)
        .map(item -> new Held(item, components.get(0).getSimpleName().toString()));
  }

  private Optional<Batch.Match> match(TypeMirror key, TypeMirror item, String accessor) {
    if (types
        .argumentOf(key, "io.github.osuapi.json.ItemRef")
        .filter(of -> TypeName.get(of).equals(TypeName.get(item)))
        .isPresent()) {
      return Optional.of(new Batch.Match(""));
    }
    if (item.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    return types
        .methods(item)
        .filter(method -> method.getSimpleName().contentEquals(accessor))
        .filter(BatchReader::isAccessor)
        .filter(method -> raw(types.returned(item, method)).equals(raw(key)))
        .findFirst()
        .map(method -> new Batch.Match(accessor));
  }

  private static boolean isAccessor(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && (method.getModifiers().contains(Modifier.PUBLIC)
            || requireNonNull(method.getEnclosingElement()).getKind() == ElementKind.INTERFACE);
  }

  private static TypeName raw(TypeMirror type) {
    return TypeName.get(type).withoutAnnotations().box();
  }
}
