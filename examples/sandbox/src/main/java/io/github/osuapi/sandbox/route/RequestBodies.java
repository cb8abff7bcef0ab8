package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Reads request bodies as the server does. */
public final class RequestBodies {
  private RequestBodies() {}

  /**
   * Reads the parameters of a body; JSON that cannot be read counts as none.
   *
   * @param request the request
   * @return the parameters
   */
  public static ObjectNode parameters(RawRequest request) {
    String type = request.headers().getOrDefault("content-type", "");
    if (type.contains("json")) {
      JsonNode json = Json.parse(request.body().getBytes(StandardCharsets.UTF_8));
      return json instanceof ObjectNode object ? object : Json.object();
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
      return ServerParameters.parse(request.body());
    }
    return Json.object();
  }
}
