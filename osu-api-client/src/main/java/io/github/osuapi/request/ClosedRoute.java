package io.github.osuapi.request;

import java.util.List;
import java.util.Objects;

/**
 * A route that is not for third parties. It names no scope, so only a token with the scope {@code
 * *} opens it, which the server gives to the official game alone; any other gets 403. The library
 * has no endpoint for such a route. Immutable and thread-safe.
 *
 * @param methods its HTTP methods, in capitals; several for one that takes either
 * @param path the path relative to {@code api/v2/}, with the server's own variable names
 * @param purpose what the game does with it, as in <i>the game can ...</i>
 */
public record ClosedRoute(List<String> methods, String path, String purpose) {
  /** Checks that nothing is missing. */
  public ClosedRoute {
    methods = List.copyOf(methods);
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(purpose, "purpose");
  }
}
