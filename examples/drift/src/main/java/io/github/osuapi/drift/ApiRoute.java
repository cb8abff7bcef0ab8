package io.github.osuapi.drift;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * A route as the server's own list, {@code tests/api_routes.json} of osu-web, has it.
 *
 * @param uri the path, such as {@code api/v2/friends}
 * @param methods the HTTP methods
 * @param controller what answers it
 * @param middlewares what a request passes first
 * @param scopes the scopes that it names; {@code any} for every token
 */
@JsonModel
record ApiRoute(
    String uri,
    List<String> methods,
    String controller,
    List<String> middlewares,
    List<String> scopes) {
  private static final String ROOT = "api/v2/";

  /** The path relative to {@code api/v2/}. */
  String path() {
    return uri.startsWith(ROOT) ? uri.substring(ROOT.length()) : uri;
  }

  /** The methods that change what a call is: HEAD comes with every GET. */
  List<String> verbs() {
    return methods.stream().filter(method -> !method.equals("HEAD")).sorted().toList();
  }

  boolean authenticates() {
    return middlewares.stream().anyMatch(middleware -> middleware.endsWith("\\Authenticate"));
  }
}
