package io.github.osuapi.processor.refusal;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The smallest change to the declaration of an app that opens an endpoint and that the server
 * accepts.
 *
 * @param extended the token to add scopes to; empty where a token has to be added
 * @param grant the grant of that token
 * @param added the scopes to add, or those of the new token, in the order of {@link Scope}
 * @param obstacle why no declared token of the same grant can be extended instead
 */
record Remedy(
    Optional<DeclaredToken> extended,
    Grant grant,
    Set<Scope> added,
    Optional<BrokenRule> obstacle) {

  /** Empty where no token that the server issues opens the endpoint. */
  static Optional<Remedy> of(List<DeclaredToken> tokens, EndpointAccess access) {
    return tokens.stream()
        .filter(token -> token.grant() != Grant.ANONYMOUS)
        .flatMap(token -> extensions(token, access))
        .min(Comparator.comparingInt(remedy -> remedy.added().size()))
        .or(() -> addition(tokens, access));
  }

  private static Stream<Remedy> extensions(DeclaredToken token, EndpointAccess access) {
    return candidates(access)
        .filter(added -> opens(token.grant(), union(Set.copyOf(token.scopes()), added), access))
        .map(added -> new Remedy(Optional.of(token), token.grant(), added, Optional.empty()));
  }

  private static Optional<Remedy> addition(List<DeclaredToken> tokens, EndpointAccess access) {
    List<Grant> declared = tokens.stream().map(DeclaredToken::grant).toList();
    return Arrays.stream(Grant.values())
        .flatMap(grant -> additions(tokens, grant, access))
        .min(
            Comparator.comparing((Remedy remedy) -> !declared.contains(remedy.grant()))
                .thenComparing(remedy -> remedy.added().size()));
  }

  private static Stream<Remedy> additions(
      List<DeclaredToken> tokens, Grant grant, EndpointAccess access) {
    return Stream.concat(candidates(access), Stream.of(Set.of(Scope.PUBLIC)))
        .filter(scopes -> grant != Grant.ANONYMOUS && opens(grant, scopes, access))
        .map(s -> new Remedy(Optional.empty(), grant, s, obstacle(tokens, grant, s)));
  }

  private static Optional<BrokenRule> obstacle(
      List<DeclaredToken> tokens, Grant grant, Set<Scope> scopes) {
    return tokens.stream()
        .filter(token -> token.grant() == grant)
        .flatMap(
            token ->
                TokenRules.brokenRules(grant, union(Set.copyOf(token.scopes()), scopes)).stream())
        .findFirst();
  }

  /** The scope asked for stands in it even where the server would add it by itself. */
  private static Stream<Set<Scope>> candidates(EndpointAccess access) {
    Set<Scope> asked = access.scope().map(Set::of).orElse(Set.of());
    return Stream.of(asked, union(asked, Set.of(Scope.DELEGATE)));
  }

  private static boolean opens(Grant grant, Set<Scope> scopes, EndpointAccess access) {
    Set<Scope> granted = TokenRules.grantedScopes(grant, scopes);
    return TokenRules.brokenRules(grant, scopes).isEmpty()
        && TokenRules.opens(TokenKind.of(grant, granted), granted, access);
  }

  private static Set<Scope> union(Set<Scope> one, Set<Scope> other) {
    EnumSet<Scope> all = EnumSet.noneOf(Scope.class);
    all.addAll(one);
    all.addAll(other);
    return all;
  }
}
