package io.github.osuapi.sandbox.route;

import io.github.osuapi.recorded.RecordedRoute;

/** How many points a request takes from its token's budget. */
final class RequestCost {
  private RequestCost() {}

  static int of(RecordedRoute route, ApiRequest request) {
    return switch (route.path()) {
      case "users" -> {
        int each = request.flag("include_variant_statistics", false) ? 3 : 1;
        yield Math.max(1, request.list("ids").size() * each);
      }
      case "users/{user}/beatmaps-passed" -> Math.max(1, request.list("beatmapset_ids").size());
      default -> 1;
    };
  }
}
