package io.github.osuapi.raw;

import java.util.List;

/** The HTTP methods that the server knows. */
final class RawMethod {
  private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private RawMethod() {}

  static String of(String httpMethod) {
    if (!METHODS.contains(httpMethod)) {
      throw new IllegalArgumentException(
          "there is no method '" + httpMethod + "': give one of " + String.join(", ", METHODS));
    }
    return httpMethod;
  }

  static void requireBody(String httpMethod) {
    if (httpMethod.equals("GET")) {
      throw new IllegalArgumentException("a GET has no body: use query(name, value)");
    }
  }
}
