package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.RecordedRoute;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything under {@code /api/v2/}: the checks in the server's order, then the handler. */
public final class ApiServer {
  private static final String PREFIX = "/api/v2/";

  private final RouteTable routes;
  private final Map<String, ApiHandler> handlers;
  private final Function<String, Optional<Caller>> tokens;
  private final Throttle throttle;

  /**
   * Creates the server.
   *
   * @param handlers what answers, by method and route, for example {@code GET friends}
   * @param tokens finds out who is calling with an access token
   * @param throttle counts requests
   * @param own routes beside the server's
   * @throws IllegalArgumentException where a handler is for a route that the server does not have
   */
  public ApiServer(
      Map<String, ApiHandler> handlers,
      Function<String, Optional<Caller>> tokens,
      Throttle throttle,
      List<OwnRoute> own) {
    this.routes = new RouteTable(own.stream().map(OwnRoute::route).toList());
    List<String> known = routes.keys();
    for (String key : handlers.keySet()) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException("the server has no route " + key);
      }
    }
    Map<String, ApiHandler> all = new HashMap<>(handlers);
    own.forEach(route -> all.put(route.key(), route.handler()));
    this.handlers = Map.copyOf(all);
    this.tokens = tokens;
    this.throttle = throttle;
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the answer
   */
  public ApiResponse answer(RawRequest request) {
    String authorization = request.headers().get("authorization");
    Caller caller = null;
    if (authorization != null) {
      Optional<Caller> found =
          authorization.startsWith("Bearer ")
              ? tokens.apply(authorization.substring("Bearer ".length()).trim())
              : Optional.empty();
      if (found.isEmpty()) {
        return ApiResponse.unauthenticated();
      }
      caller = found.get();
    }
    Optional<RouteTable.Match> match = routes.find(request.method(), segments(request.rawPath()));
    if (match.isEmpty()) {
      return caller == null
          ? ApiResponse.unauthenticated()
          : ApiResponse.error(404, "Invalid url or incorrect request method.");
    }
    RecordedRoute route = match.get().route();
    if (caller == null && !route.access().equals("anonymous")) {
      return ApiResponse.unauthenticated();
    }
    ObjectNode query = ServerParameters.parse(request.rawQuery());
    ObjectNode input = query.deepCopy();
    input.setAll(RequestBodies.parameters(request));
    ApiRequest call =
        new ApiRequest(
            request.method().equals("HEAD") ? "GET" : request.method(),
            request.baseUrl(),
            match.get().path(),
            query,
            input,
            request.headers(),
            caller);
    return throttled(route, call, request.address());
  }

  private ApiResponse throttled(RecordedRoute route, ApiRequest call, String address) {
    Caller caller = call.caller();
    String payer = caller == null ? address : caller.tokenId();
    String limit = "";
    int remaining = 0;
    int cost = RequestCost.of(route, call);
    // The headers are those of the last limit.
    for (String rule : route.throttles()) {
      String[] parts = rule.split(",", -1);
      limit = parts[0];
      String key = (parts.length > 2 ? parts[2] : "") + payer;
      remaining = throttle.take(key, Integer.parseInt(limit), cost, Integer.parseInt(parts[1]));
      if (remaining < 0) {
        return ApiResponse.error(429, "Too Many Attempts.");
      }
      cost = 1;
    }
    ApiResponse answer = handle(route, call);
    return limit.isEmpty()
        ? answer
        : answer
            .with("X-RateLimit-Limit", limit)
            .with("X-RateLimit-Remaining", Integer.toString(remaining));
  }

  private ApiResponse handle(RecordedRoute route, ApiRequest call) {
    Optional<ApiResponse> refusal = AccessCheck.refusal(route, call.caller());
    if (refusal.isPresent()) {
      return refusal.get();
    }
    String key = call.method() + " " + route.path();
    ApiHandler handler = handlers.get(key);
    if (handler == null) {
      return ApiResponse.error(501, "The sandbox does not serve " + key + " yet.");
    }
    try {
      return handler.handle(call);
    } catch (ApiError e) {
      return e.response();
    }
  }

  private static List<String> segments(String rawPath) {
    List<String> segments = new ArrayList<>();
    String path = rawPath.startsWith(PREFIX) ? rawPath.substring(PREFIX.length()) : "";
    if (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    for (String segment : path.split("/", -1)) {
      segments.add(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
    return segments;
  }
}
