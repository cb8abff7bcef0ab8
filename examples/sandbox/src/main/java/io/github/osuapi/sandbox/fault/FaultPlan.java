package io.github.osuapi.sandbox.fault;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fault, the requests that it meets, and how many of them. As JSON:
 *
 * <pre>{@code
 * {"fault": "too_many_requests", "retry_after": 7, "path": "/api/v2/users/", "times": 2}
 * }</pre>
 *
 * @param fault what goes wrong
 * @param path how the path begins
 * @param times how many requests it meets, from 1
 */
public record FaultPlan(Fault fault, String path, int times) {
  private static final Set<String> FIELDS =
      Set.of("fault", "path", "times", "delay_ms", "status", "retry_after");
  private static final List<String> KINDS =
      List.of(
          "latency",
          "slow_drip",
          "error",
          "null_error",
          "page",
          "too_many_requests",
          "expired_token",
          "garbage",
          "wrong_type",
          "too_deep",
          "endless",
          "truncated",
          "reset",
          "dropped");

  /**
   * Reads a plan.
   *
   * @param json {@code fault}, which is {@code latency} or {@code slow_drip} with {@code delay_ms},
   *     {@code error} or {@code page} with {@code status}, {@code too_many_requests} with {@code
   *     retry_after} or without, {@code null_error}, {@code expired_token}, {@code garbage}, {@code
   *     wrong_type}, {@code too_deep}, {@code endless}, {@code truncated}, {@code reset} or {@code
   *     dropped}; {@code path}, any where left out; {@code times}, 1 where left out
   * @return the plan
   * @throws IllegalArgumentException where it is no plan; the message says why
   */
  public static FaultPlan read(JsonNode json) {
    Set<String> unknown = new TreeSet<>();
    json.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(FIELDS);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("a fault has no " + unknown + ". It has " + FIELDS);
    }
    JsonNode times = json.path("times");
    if (!times.isMissingNode() && !(times.canConvertToInt() && times.asInt() > 0)) {
      throw new IllegalArgumentException("times is a whole number from 1, but got " + times);
    }
    return new FaultPlan(fault(json), json.path("path").asText("/"), times.asInt(1));
  }

  private static Fault fault(JsonNode json) {
    String kind = json.path("fault").asText();
    return switch (kind) {
      case "latency" -> Fault.latency(Duration.ofMillis(number(json, "delay_ms")));
      case "slow_drip" -> Fault.slowDrip(Duration.ofMillis(number(json, "delay_ms")));
      case "error" -> Fault.error(status(json));
      case "null_error" -> Fault.nullError();
      case "page" -> Fault.page(status(json));
      case "too_many_requests" ->
          json.has("retry_after")
              ? Fault.tooManyRequests(number(json, "retry_after"))
              : Fault.tooManyRequests();
      case "expired_token" -> Fault.expiredToken();
      case "garbage" -> Fault.garbage();
      case "wrong_type" -> Fault.wrongType();
      case "too_deep" -> Fault.tooDeep();
      case "endless" -> Fault.endless();
      case "truncated" -> Fault.truncated();
      case "reset" -> Fault.reset();
      case "dropped" -> Fault.dropped();
      default -> throw new IllegalArgumentException("no fault '" + kind + "'. There are " + KINDS);
    };
  }

  private static int status(JsonNode json) {
    return (int) Math.min(number(json, "status"), Integer.MAX_VALUE);
  }

  private static long number(JsonNode json, String field) {
    JsonNode value = json.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0) {
      throw new IllegalArgumentException(
          json.path("fault").asText() + " needs " + field + ", a whole number from 0");
    }
    return value.asLong();
  }
}
