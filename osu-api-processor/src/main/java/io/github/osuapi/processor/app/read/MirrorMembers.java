package io.github.osuapi.processor.app.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The members of an annotation, taken from the mirror in one pass: an index has hundreds of them,
 * and users wait for each. A member that has the wrong type or is missing is an {@link
 * IllegalArgumentException}; a list that is not given is empty, the only default that an index has.
 */
final class MirrorMembers {
  private final DeclaredMembers declared;
  private final Map<String, Object> values = new HashMap<>();

  MirrorMembers(AnnotationMirror mirror, DeclaredMembers declared) {
    this.declared = declared;
    Set<String> known = declared.of(mirror.getAnnotationType().asElement());
    mirror
        .getElementValues()
        .forEach(
            (member, value) -> {
              String name = member.getSimpleName().toString();
              if (known.contains(name)) {
                values.put(name, value.getValue());
              }
            });
  }

  String text(String member) {
    return value(member, String.class, values.get(member));
  }

  boolean flag(String member) {
    return value(member, Boolean.class, values.get(member));
  }

  /** The name of an enum's constant. */
  String constant(String member) {
    return value(member, VariableElement.class, values.get(member)).getSimpleName().toString();
  }

  List<MirrorMembers> annotations(String member) {
    return list(member, AnnotationMirror.class).stream()
        .map(mirror -> new MirrorMembers(mirror, declared))
        .toList();
  }

  List<String> texts(String member) {
    return list(member, String.class);
  }

  /** The names of constants of enums. */
  List<String> constants(String member) {
    return list(member, VariableElement.class).stream()
        .map(constant -> constant.getSimpleName().toString())
        .toList();
  }

  private <T> List<T> list(String member, Class<T> type) {
    if (values.getOrDefault(member, List.of()) instanceof List<?> items) {
      return items.stream()
          .map(item -> value(member, type, ((AnnotationValue) item).getValue()))
          .toList();
    }
    throw wrong(member, values.get(member), "list");
  }

  private static <T> T value(String member, Class<T> type, @Nullable Object value) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw wrong(member, value, type.getSimpleName());
  }

  private static IllegalArgumentException wrong(
      String member, @Nullable Object value, String expected) {
    return new IllegalArgumentException(
        "The member " + member + " is " + value + ", no " + expected);
  }
}
