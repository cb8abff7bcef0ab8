package io.github.osuapi.sandbox.route;

import io.github.osuapi.recorded.RecordedRoute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route that the author of a test adds: one that osu! will have tomorrow, or that only a private
 * server has. It comes before the server's own.
 *
 * @param method the HTTP method, for example {@code GET}
 * @param path the path relative to {@code api/v2/}, for example <code>clans/{clan}</code>
 * @param scope what a token needs; {@code null} where none is needed
 * @param authenticates whether the token has to act for a user
 * @param handler what answers
 */
public record OwnRoute(
    String method, String path, @Nullable String scope, boolean authenticates, ApiHandler handler) {
  /** The limit that all routes share: requests, minutes, and what they are counted for. */
  private static final String LIMIT = "1200,1,api:";

  /**
   * Makes a route that any token with a scope may use.
   *
   * @param method the HTTP method, for example {@code GET}
   * @param path the path relative to {@code api/v2/}, for example <code>clans/{clan}</code>
   * @param scope the scope, for example {@code public}
   * @param handler what answers
   * @return the route
   */
  public static OwnRoute scoped(String method, String path, String scope, ApiHandler handler) {
    return new OwnRoute(method, path, scope, false, handler);
  }

  /**
   * Makes a route that needs no token.
   *
   * @param method the HTTP method, for example {@code GET}
   * @param path the path relative to {@code api/v2/}, for example <code>clans/{clan}</code>
   * @param handler what answers
   * @return the route
   */
  public static OwnRoute anonymous(String method, String path, ApiHandler handler) {
    return new OwnRoute(method, path, null, false, handler);
  }

  String key() {
    return method + " " + path;
  }

  RecordedRoute route() {
    return new RecordedRoute(
        List.of(method),
        path,
        scope == null ? "anonymous" : "scope",
        scope,
        authenticates,
        List.of(LIMIT));
  }
}
