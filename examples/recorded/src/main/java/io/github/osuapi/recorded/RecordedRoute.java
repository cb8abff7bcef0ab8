package io.github.osuapi.recorded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route of the real server, as its own route list gives it.
 *
 * @param methods the HTTP methods
 * @param path the path relative to {@code api/v2/}, with the server's variable names
 * @param access {@code anonymous}, {@code any_token}, {@code scope} or {@code game_only}
 * @param scope the scope that the route names
 * @param authenticates whether a user is authenticated before the scope is checked
 * @param throttles the limits, in order: requests, minutes, and perhaps what they are counted for,
 *     between commas
 */
public record RecordedRoute(
    List<String> methods,
    String path,
    String access,
    @Nullable String scope,
    boolean authenticates,
    List<String> throttles) {
  private static final String ROOT = "/api/v2/";

  /**
   * Whether third parties may call the route.
   *
   * @return false for routes of the official game
   */
  public boolean open() {
    return !access.equals("game_only");
  }

  /**
   * Whether a request has the route's method and the form of its path. Several routes may: the
   * server takes the first one of its list.
   *
   * @param request the request
   * @return true if so
   */
  public boolean fits(RecordedRequest request) {
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    return methods.contains(method)
        && request.path().startsWith(ROOT)
        && request.path().substring(ROOT.length()).matches(pattern());
  }

  /** Whether an endpoint's path is this route's, perhaps with a variable filled in. */
  boolean covers(String other) {
    return RoutePaths.covers(path, other);
  }

  private String pattern() {
    return path.replaceAll("/\\{\\w+\\?}", "(/[^/]+)?")
            .replaceAll("\\{path}", ".+")
            .replaceAll("\\{\\w+}", "[^/]+")
        + "/?";
  }
}
