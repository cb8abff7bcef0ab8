package io.github.osuapi.processor.app.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.util.ElementFilter;

/**
 * The members that annotation types declare, looked up once a type. A class file may carry values
 * of members that the annotation type on the class path does not have, and javac shows them.
 */
final class DeclaredMembers {
  private final Map<Element, Set<String>> byType = new HashMap<>();

  Set<String> of(Element annotationType) {
    return byType.computeIfAbsent(
        annotationType,
        type ->
            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(member -> member.getSimpleName().toString())
                .collect(Collectors.toUnmodifiableSet()));
  }
}
