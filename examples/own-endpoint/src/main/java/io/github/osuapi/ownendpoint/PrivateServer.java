package io.github.osuapi.ownendpoint;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.OwnRoute;

/** Stands for a private server: the sandbox, and the two routes of {@link Clans}. */
final class PrivateServer {
  private static final String SEVEN =
      """
      {"id": 7, "name": "Seven Notes", "tag": "7N", "motto": "One more try",
       "created_at": "2024-03-09T12:00:00+00:00", "member_ids": [1001, 1006]}
      """;
  private static final String EIGHT =
      """
      {"id": 8, "name": "Eight Keys", "tag": "8K", "motto": null,
       "created_at": "2025-11-01T18:30:00+00:00", "member_ids": [1000, 2000, 2001]}
      """;

  private PrivateServer() {}

  static OsuSandbox start() {
    return OsuSandbox.builder()
        .route(OwnRoute.scoped("GET", "clans", "public", PrivateServer::list))
        .route(OwnRoute.scoped("GET", "clans/{clan}", "public", PrivateServer::get))
        .start();
  }

  private static ApiResponse list(ApiRequest request) {
    String country = request.text("country");
    if (country == null) {
      return ApiResponse.json("[" + SEVEN + "," + EIGHT + "]");
    }
    return ApiResponse.json(country.equals("JP") ? "[" + SEVEN + "]" : "[]");
  }

  private static ApiResponse get(ApiRequest request) {
    return switch (request.variable("clan")) {
      case "7" -> ApiResponse.json(SEVEN);
      case "8" -> ApiResponse.json(EIGHT);
      default -> throw new ApiError(404, "There is no such clan.");
    };
  }
}
