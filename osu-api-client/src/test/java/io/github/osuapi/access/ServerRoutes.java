package io.github.osuapi.access;

import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;

/** The server's route that an endpoint calls, by path or as a part of it. */
public final class ServerRoutes {
  private ServerRoutes() {}

  /**
   * Finds the route.
   *
   * @throws IllegalArgumentException if the server has none
   */
  public static RecordedRoute of(Endpoint endpoint) {
    return Recordings.route(endpoint.httpMethod(), endpoint.path());
  }
}
