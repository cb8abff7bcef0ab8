package io.github.osuapi.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.oauth.Sessions;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.RawRequest;
import io.github.osuapi.sandbox.route.RequestBodies;
import io.github.osuapi.sandbox.route.ServerParameters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leads a request to the API or to the pages of the authorization server. */
final class SandboxRouter {
  private static final int TOKENS_A_MINUTE = 60;
  private static final ApiResponse NOT_FOUND =
      ApiResponse.html(404, "<!DOCTYPE html><title>not found</title>");

  private final SandboxState state;
  private final Pictures pictures;
  private final ControlEndpoint control;

  SandboxRouter(SandboxState state) {
    this.state = state;
    this.pictures = new Pictures(state::names);
    this.control = new ControlEndpoint(state);
  }

  ApiResponse answer(RawRequest request) {
    String path = request.rawPath();
    if (path.startsWith("/api/v2/")) {
      return state.api().answer(request);
    }
    return switch (request.method() + " " + path) {
      case "POST /oauth/token" -> token(request);
      case "GET /oauth/authorize" -> authorize(request);
      case "POST /oauth/authorize" ->
          state.authorize().decide(RequestBodies.parameters(request), session(request));
      case "POST /session" -> state.authorize().signIn(RequestBodies.parameters(request));
      case "POST /sandbox/additions", "POST /sandbox/faults", "POST /sandbox/reset" ->
          control.answer(request);
      default -> picture(request).orElse(NOT_FOUND);
    };
  }

  private Optional<ApiResponse> picture(RawRequest request) {
    return request.method().equals("GET") ? pictures.at(request.rawPath()) : Optional.empty();
  }

  private ApiResponse token(RawRequest request) {
    int remaining = state.throttle().take("token:" + request.address(), TOKENS_A_MINUTE, 1);
    if (remaining < 0) {
      return ApiResponse.error(429, "Too Many Attempts.");
    }
    ObjectNode input = ServerParameters.parse(request.rawQuery());
    input.setAll(RequestBodies.parameters(request));
    boolean json = request.headers().getOrDefault("accept", "").contains("json");
    return state
        .tokenEndpoint()
        .answer(input, request.headers().get("authorization"), json)
        .with("X-RateLimit-Limit", Integer.toString(TOKENS_A_MINUTE))
        .with("X-RateLimit-Remaining", Integer.toString(remaining));
  }

  private ApiResponse authorize(RawRequest request) {
    String query = request.rawQuery() == null ? "" : request.rawQuery();
    return state.authorize().show(ServerParameters.parse(query), query, session(request));
  }

  private static @Nullable String session(RawRequest request) {
    for (String cookie : request.headers().getOrDefault("cookie", "").split(";", -1)) {
      String trimmed = cookie.trim();
      if (trimmed.startsWith(Sessions.COOKIE + "=")) {
        return trimmed.substring(Sessions.COOKIE.length() + 1);
      }
    }
    return null;
  }
}
