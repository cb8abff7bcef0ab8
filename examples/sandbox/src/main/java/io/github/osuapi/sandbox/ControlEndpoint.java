package io.github.osuapi.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.addition.Additions;
import io.github.osuapi.sandbox.fault.FaultPlan;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.route.RawRequest;
import java.nio.charset.StandardCharsets;

/**
 * {@code /sandbox/}: what a test in another process does to the sandbox. No part of osu!. Bodies
 * have to say that they are JSON, which no page of another site can.
 */
final class ControlEndpoint {
  private static final String PREFIX = "/sandbox/";

  private final SandboxState state;

  ControlEndpoint(SandboxState state) {
    this.state = state;
  }

  static boolean isAt(String path) {
    return path.startsWith(PREFIX);
  }

  ApiResponse answer(RawRequest request) {
    if (!request.headers().getOrDefault("content-type", "").startsWith("application/json")) {
      return ApiResponse.error(415, "Send JSON, with the header Content-Type: application/json.");
    }
    try {
      return switch (request.rawPath().substring(PREFIX.length())) {
        case "additions" -> add(request.body());
        case "faults" -> plan(request.body());
        default -> reset();
      };
    } catch (IllegalArgumentException e) {
      return ApiResponse.error(422, e.getMessage());
    }
  }

  private ApiResponse add(String body) {
    ObjectNode answer = Json.object();
    ArrayNode ids = answer.putArray("ids");
    state.add(Additions.read(body)).forEach(ids::add);
    return ApiResponse.json(answer);
  }

  private ApiResponse plan(String body) {
    JsonNode json = Json.parse(body.getBytes(StandardCharsets.UTF_8));
    if (json == null || !json.isObject()) {
      throw new IllegalArgumentException("a fault is a JSON object");
    }
    state.faults().plan(FaultPlan.read(json));
    return ApiResponse.empty();
  }

  private ApiResponse reset() {
    state.reset();
    return ApiResponse.empty();
  }
}
