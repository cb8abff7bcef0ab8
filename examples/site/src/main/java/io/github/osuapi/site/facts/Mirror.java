package io.github.osuapi.site.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** The values of an annotation in a class file, which reflection does not see. */
record Mirror(Map<String, AnnotationValue> values) {
  static Mirror of(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().endsWith("." + annotation))
        .findFirst()
        .map(Mirror::of)
        .orElseThrow(() -> new IllegalStateException(element + " has no @" + annotation));
  }

  private static Mirror of(AnnotationMirror mirror) {
    return new Mirror(
        mirror.getElementValues().entrySet().stream()
            .collect(
                Collectors.toMap(e -> e.getKey().getSimpleName().toString(), Map.Entry::getValue)));
  }

  String text(String name) {
    return Optional.ofNullable(values.get(name)).map(v -> v.getValue().toString()).orElse("");
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  /** The annotations that a value holds; none where it is not set. */
  List<Mirror> mirrors(String name) {
    return entries(name).stream().map(value -> of((AnnotationMirror) value.getValue())).toList();
  }

  List<String> texts(String name) {
    return entries(name).stream().map(value -> value.getValue().toString()).toList();
  }

  @SuppressWarnings("unchecked")
  private List<AnnotationValue> entries(String name) {
    AnnotationValue value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return value.getValue() instanceof List<?> list ? (List<AnnotationValue>) list : List.of(value);
  }
}
