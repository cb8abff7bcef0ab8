package io.github.osuapi.sandbox.route;

import io.github.osuapi.recorded.RecordedRoute;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether a token may use a route, in the server's order of checks. */
final class AccessCheck {
  private AccessCheck() {}

  static Optional<ApiResponse> refusal(RecordedRoute route, @Nullable Caller caller) {
    if (caller == null) {
      return route.access().equals("anonymous")
          ? Optional.empty()
          : Optional.of(ApiResponse.unauthenticated());
    }
    Optional<ApiResponse> user =
        route.authenticates() && caller.userId() == null
            ? Optional.of(ApiResponse.unauthenticated())
            : Optional.empty();
    Optional<ApiResponse> scope = scopeRefusal(route, caller);
    return checksScopeFirst(route) ? scope.or(() -> user) : user.or(() -> scope);
  }

  private static boolean checksScopeFirst(RecordedRoute route) {
    return route.access().equals("game_only") || route.path().startsWith("chat/");
  }

  private static Optional<ApiResponse> scopeRefusal(RecordedRoute route, Caller caller) {
    if (caller.isGame()) {
      return Optional.empty();
    }
    return switch (route.access()) {
      case "game_only" -> Optional.of(ApiResponse.error(403, "Invalid scope(s) provided."));
      case "scope" ->
          caller.scopes().contains(route.scope())
              ? Optional.empty()
              : Optional.of(ApiResponse.error(403, "A required scope is missing."));
      default -> Optional.empty();
    };
  }
}
