package io.github.osuapi.processor.app.check;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.diagnostic.Finding;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Warns of a scope that opens no endpoint on its token. */
final class UselessScopeRule implements AppRule {
  /** They change whom a token acts for, and open endpoints through the other scopes. */
  private static final Set<Scope> MODIFIERS = Set.of(Scope.DELEGATE, Scope.GROUP_PERMISSIONS);

  @Override
  public List<Finding> check(AppModel app) {
    return app.tokens().stream()
        .flatMap(
            token ->
                IntStream.range(0, token.scopes().size())
                    .boxed()
                    .flatMap(index -> check(app, token, index).stream()))
        .toList();
  }

  private static Optional<Finding> check(AppModel app, DeclaredToken token, int index) {
    Scope scope = token.scopes().get(index);
    if (token.scopes().indexOf(scope) < index) {
      String message = scope.wireName() + " is declared twice. Remove one " + scope + ".";
      return Optional.of(
          ScopePositions.finding(FindingId.APP_SCOPE_USELESS, app, token, index, message));
    }
    return opensAny(app, token, scope)
        ? Optional.empty()
        : Optional.of(finding(app, token, scope, index));
  }

  private static boolean opensAny(AppModel app, DeclaredToken token, Scope scope) {
    if (MODIFIERS.contains(scope)) {
      return (scope == Scope.DELEGATE && opened(app, token).anyMatch(UselessScopeRule::isOfAnyUser))
          || token.scopes().stream()
              .anyMatch(other -> !MODIFIERS.contains(other) && opensAny(app, token, other));
    }
    return opened(app, token).anyMatch(access -> access.scope().filter(scope::equals).isPresent());
  }

  /** No scope opens it, but a user does. */
  private static boolean isOfAnyUser(EndpointAccess access) {
    return access.kind() == EndpointAccess.Kind.ANY_TOKEN && access.requiresUser();
  }

  private static Stream<EndpointAccess> opened(AppModel app, DeclaredToken token) {
    return app.groups().stream()
        .flatMap(group -> group.endpoints().stream())
        .map(KnownEndpoint::access)
        .filter(token::opens);
  }

  private static Finding finding(AppModel app, DeclaredToken token, Scope scope, int index) {
    return ScopePositions.finding(
        FindingId.APP_SCOPE_USELESS,
        app,
        token,
        index,
        scope.wireName()
            + " opens no endpoint to a token of "
            + token.grant().title()
            + " with "
            + token.scopes().stream().map(Scope::wireName).distinct().toList()
            + ". "
            + remedy(app, scope));
  }

  private static String remedy(AppModel app, Scope scope) {
    if (MODIFIERS.contains(scope)) {
      return "Remove " + scope + ", or add a scope that opens one.";
    }
    EnumSet<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
    app.groups().stream()
        .flatMap(group -> group.endpoints().stream())
        .filter(e -> e.access().scope().filter(scope::equals).isPresent())
        .forEach(e -> kinds.addAll(TokenRules.kindsThatOpen(e.access())));
    return kinds.isEmpty()
        ? "Remove "
            + scope
            + ", or put @SuppressWarnings(\"OsuAppScopeUseless\") on "
            + app.name().simpleName()
            + " where something else needs it."
        : "Remove "
            + scope
            + ", or declare it with "
            + kinds.stream().map(TokenKind::title).collect(Collectors.joining(" or "))
            + ".";
  }
}
