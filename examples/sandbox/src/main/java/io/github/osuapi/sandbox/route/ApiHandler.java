package io.github.osuapi.sandbox.route;

/** Answers one route, after every check of access has passed. */
@FunctionalInterface
public interface ApiHandler {

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the answer
   * @throws ApiError where the server refuses
   */
  ApiResponse handle(ApiRequest request);
}
