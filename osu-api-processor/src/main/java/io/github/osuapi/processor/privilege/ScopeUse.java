package io.github.osuapi.processor.privilege;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the calls of an app say of a declared scope.
 *
 * @param scope the scope
 * @param unused whether it could be left out
 * @param words the calls that use it, or why it cannot be judged by calls
 */
record ScopeUse(Scope scope, boolean unused, String words) {

  static List<ScopeUse> of(CheckedApp app, DeclaredToken token) {
    List<ScopeUse> each =
        token.scopes().stream().distinct().map(scope -> of(app, token, scope)).toList();
    List<Use> anyToken = anyToken(app, token);
    if (anyToken.isEmpty() || !each.stream().allMatch(ScopeUse::unused)) {
      return each;
    }
    // A token has at least one scope, whichever it is.
    return each.stream().map(use -> new ScopeUse(use.scope(), false, list(anyToken))).toList();
  }

  private static ScopeUse of(CheckedApp app, DeclaredToken token, Scope scope) {
    List<Use> uses = uses(app, token, scope);
    if (!uses.isEmpty()) {
      return new ScopeUse(scope, false, list(uses));
    }
    if (scope == Scope.IDENTIFY && token.grant() == Grant.AUTHORIZATION_CODE) {
      return new ScopeUse(scope, false, "added by the server to every authorization");
    }
    if (scope == Scope.DELEGATE) {
      return delegate(app, token);
    }
    return opensNothing(app, token, scope)
        ? new ScopeUse(scope, false, "opens no endpoint, so calls do not tell")
        : new ScopeUse(scope, true, "not used");
  }

  /** It goes with the scopes that it lets the server give. */
  private static ScopeUse delegate(CheckedApp app, DeclaredToken token) {
    List<String> carried =
        others(token)
            .map(scope -> of(app, token, scope))
            .filter(use -> !use.unused())
            .map(use -> use.scope().wireName())
            .toList();
    if (!carried.isEmpty()) {
      return new ScopeUse(Scope.DELEGATE, false, "for " + String.join(", ", carried));
    }
    List<Use> ofUser =
        anyToken(app, token).stream()
            .filter(use -> use.endpoint().access().requiresUser())
            .toList();
    return ofUser.isEmpty()
        ? new ScopeUse(Scope.DELEGATE, true, "not used")
        : new ScopeUse(Scope.DELEGATE, false, list(ofUser));
  }

  private static List<Use> anyToken(CheckedApp app, DeclaredToken token) {
    return app.uses().stream()
        .filter(use -> use.endpoint().access().kind() == EndpointAccess.Kind.ANY_TOKEN)
        .filter(use -> token.opens(use.endpoint().access()))
        .toList();
  }

  private static Stream<Scope> others(DeclaredToken token) {
    return token.scopes().stream().distinct().filter(scope -> scope != Scope.DELEGATE);
  }

  private static boolean opensNothing(CheckedApp app, DeclaredToken token, Scope scope) {
    return app.app().groups().stream()
        .flatMap(group -> group.endpoints().stream())
        .map(endpoint -> endpoint.access())
        .noneMatch(
            access -> access.scope().filter(scope::equals).isPresent() && token.opens(access));
  }

  private static List<Use> uses(CheckedApp app, DeclaredToken token, Scope scope) {
    return app.uses().stream()
        .filter(use -> use.endpoint().access().scope().filter(scope::equals).isPresent())
        .filter(use -> token.opens(use.endpoint().access()))
        .toList();
  }

  private static String list(List<Use> uses) {
    Map<String, TreeSet<Place>> places =
        uses.stream()
            .collect(
                Collectors.groupingBy(
                    Use::call,
                    TreeMap::new,
                    Collectors.mapping(Use::place, Collectors.toCollection(TreeSet::new))));
    return places.entrySet().stream()
        .map(
            entry ->
                entry.getKey()
                    + entry.getValue().stream()
                        .map(Place::toString)
                        .collect(Collectors.joining(", ", " (", ")")))
        .collect(Collectors.joining(", "));
  }
}
