package io.github.osuapi.app;

import io.github.osuapi.request.OsuRequest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a client shows: its groups and their methods, as compiled. */
final class Shown {
  private Shown() {}

  /** The ids of the endpoints. */
  static Set<String> endpoints(Class<?> client) {
    return groups(client)
        .flatMap(
            group ->
                requests(group.getReturnType())
                    .map(method -> group.getName() + "." + method.getName()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The accessors of groups: the public methods of the client itself without arguments. */
  static Stream<Method> groups(Class<?> client) {
    return declared(client)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0);
  }

  /** The methods of a group that make requests. */
  static Stream<Method> requests(Class<?> group) {
    return declared(group).filter(m -> OsuRequest.class.isAssignableFrom(m.getReturnType()));
  }

  static Stream<Method> declared(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !method.isSynthetic());
  }
}
