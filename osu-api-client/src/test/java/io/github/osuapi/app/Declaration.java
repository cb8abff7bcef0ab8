package io.github.osuapi.app;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One token as an app can declare it: a grant and a set of scopes. */
record Declaration(Grant grant, Set<Scope> scopes) {
  private static final Scope[] SCOPES = Scope.values();

  /** Every grant with every set of scopes. */
  static List<Declaration> all() {
    return Arrays.stream(Grant.values())
        .flatMap(
            grant ->
                IntStream.range(0, 1 << SCOPES.length)
                    .mapToObj(bits -> new Declaration(grant, subset(bits))))
        .toList();
  }

  /** Those for which the server issues a token. */
  static List<Declaration> legal() {
    return all().stream().filter(Declaration::isLegal).toList();
  }

  boolean isLegal() {
    return TokenRules.brokenRules(grant, scopes).isEmpty();
  }

  boolean opens(EndpointAccess access) {
    Set<Scope> granted = TokenRules.grantedScopes(grant, scopes);
    return TokenRules.opens(TokenKind.of(grant, granted), granted, access);
  }

  private static Set<Scope> subset(int bits) {
    EnumSet<Scope> subset = EnumSet.noneOf(Scope.class);
    for (int i = 0; i < SCOPES.length; i++) {
      if ((bits & (1 << i)) != 0) {
        subset.add(SCOPES[i]);
      }
    }
    return Collections.unmodifiableSet(subset);
  }
}
