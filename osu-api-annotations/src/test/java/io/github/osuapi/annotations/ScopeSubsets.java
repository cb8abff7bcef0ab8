package io.github.osuapi.annotations;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every subset of the scopes. */
final class ScopeSubsets {
  private ScopeSubsets() {}

  static Stream<Set<Scope>> all() {
    Scope[] scopes = Scope.values();
    return IntStream.range(0, 1 << scopes.length).mapToObj(bits -> subset(scopes, bits));
  }

  private static Set<Scope> subset(Scope[] scopes, int bits) {
    EnumSet<Scope> subset = EnumSet.noneOf(Scope.class);
    for (int i = 0; i < scopes.length; i++) {
      if ((bits & (1 << i)) != 0) {
        subset.add(scopes[i]);
      }
    }
    return subset;
  }
}
