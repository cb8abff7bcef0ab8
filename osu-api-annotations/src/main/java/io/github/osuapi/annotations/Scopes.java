package io.github.osuapi.annotations;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of scopes in the order of {@link Scope}, and how they are named in messages. */
final class Scopes {
  private Scopes() {}

  static Set<Scope> copyOf(Collection<Scope> scopes) {
    return Collections.unmodifiableSet(modifiableCopyOf(scopes));
  }

  static EnumSet<Scope> modifiableCopyOf(Collection<Scope> scopes) {
    EnumSet<Scope> copy = EnumSet.noneOf(Scope.class);
    copy.addAll(scopes);
    return copy;
  }

  static EnumSet<Scope> common(Collection<Scope> one, Collection<Scope> other) {
    EnumSet<Scope> common = modifiableCopyOf(one);
    common.retainAll(other);
    return common;
  }

  static String names(Collection<Scope> scopes) {
    return modifiableCopyOf(scopes).stream().map(Scope::wireName).collect(Collectors.joining(", "));
  }
}
