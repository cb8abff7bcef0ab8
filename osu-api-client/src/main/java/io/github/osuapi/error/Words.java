package io.github.osuapi.error;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.Set;
import java.util.stream.Collectors;

/** Phrases of the access messages. */
final class Words {
  private Words() {}

  static String scopes(Set<Scope> scopes) {
    return scopes.isEmpty()
        ? "no scope"
        : scopes.stream().sorted().map(Scope::wireName).collect(Collectors.joining(", "));
  }

  static String grants(Set<TokenKind> opening) {
    return opening.isEmpty()
        ? "no grant opens this endpoint."
        : opening.stream()
            .sorted()
            .map(TokenKind::title)
            .collect(Collectors.joining(", ", "grants that open it: ", "."));
  }
}
