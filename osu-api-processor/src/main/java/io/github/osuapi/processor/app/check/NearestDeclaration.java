package io.github.osuapi.processor.app.check;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The declaration of the same grant that the server accepts and that differs least. */
final class NearestDeclaration {
  private static final Map<Grant, List<Set<Scope>>> ISSUED = new ConcurrentHashMap<>();

  private NearestDeclaration() {}

  static String of(DeclaredToken token) {
    Set<Scope> wanted =
        token.scopes().isEmpty() ? Set.of(Scope.PUBLIC) : Set.copyOf(token.scopes());
    Set<Scope> nearest =
        ISSUED.computeIfAbsent(token.grant(), NearestDeclaration::issued).stream()
            .min(
                Comparator.comparingInt((Set<Scope> scopes) -> difference(scopes, wanted))
                    .thenComparing(scopes -> useless(token.grant(), scopes))
                    .thenComparing(scopes -> -scopes.size()))
            .orElseThrow();
    return "@OsuApp(grant = "
        + token.grant()
        + (nearest.isEmpty() ? "" : ", scopes = " + names(nearest))
        + ")";
  }

  private static List<Set<Scope>> issued(Grant grant) {
    return IntStream.range(0, 1 << Scope.values().length)
        .mapToObj(NearestDeclaration::subset)
        .filter(scopes -> TokenRules.brokenRules(grant, scopes).isEmpty())
        .toList();
  }

  private static String names(Set<Scope> scopes) {
    String names = scopes.stream().map(Scope::name).collect(Collectors.joining(", "));
    return scopes.size() == 1 ? names : "{" + names + "}";
  }

  private static Set<Scope> subset(int bits) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    Scope[] all = Scope.values();
    for (int i = 0; i < all.length; i++) {
      if ((bits & (1 << i)) != 0) {
        scopes.add(all[i]);
      }
    }
    return scopes;
  }

  /** How many scopes could open an endpoint, and open none for lack of a user. */
  private static long useless(Grant grant, Set<Scope> scopes) {
    TokenKind kind = TokenKind.of(grant, scopes);
    return kind.actsForUser()
        ? 0
        : scopes.stream()
            .filter(scope -> !TokenRules.opens(kind, scopes, EndpointAccess.scope(scope, false)))
            .count();
  }

  private static int difference(Set<Scope> one, Set<Scope> other) {
    long missing = one.stream().filter(scope -> !other.contains(scope)).count();
    long extra = other.stream().filter(scope -> !one.contains(scope)).count();
    return (int) (missing + extra);
  }
}
