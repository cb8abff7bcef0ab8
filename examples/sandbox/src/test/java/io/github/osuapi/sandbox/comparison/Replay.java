package io.github.osuapi.sandbox.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.RecordedRequest;
import io.github.osuapi.recorded.RecordedResponse;
import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.route.Json;
import io.github.osuapi.sandbox.world.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sends recorded requests to a sandbox, group by group in the order they were recorded, each group
 * on a fresh world. The sandbox's clock is set to the time of each record, so that times can be
 * compared to the second; ids that the server makes are compared by kind.
 */
final class Replay {
  private static final Set<String> NEW_IDS =
      Set.of(
          "id",
          "message_id",
          "channel_id",
          "last_message_id",
          "last_read_id",
          "first_post_id",
          "last_post_id",
          "topic_id",
          "new_channel_id");

  private final HttpClient http = HttpClient.newHttpClient();
  private final OsuSandbox sandbox;
  private final MovableClock clock;
  private final RecordedTokens tokens;

  Replay(OsuSandbox sandbox, MovableClock clock) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.tokens = new RecordedTokens(sandbox);
  }

  /** Returns how each case differs; empty where it is answered alike. */
  Map<String, Optional<String>> all(List<RecordedExchange> exchanges)
      throws IOException, InterruptedException {
    Map<String, List<RecordedExchange>> groups = new LinkedHashMap<>();
    for (RecordedExchange exchange : exchanges) {
      groups.computeIfAbsent(exchange.group(), g -> new ArrayList<>()).add(exchange);
    }
    Map<String, Optional<String>> differences = new LinkedHashMap<>();
    for (List<RecordedExchange> group : groups.values()) {
      sandbox.reset();
      tokens.forget();
      Map<String, Instant> firsts = firsts(group);
      group.sort(
          Comparator.comparing(Replay::time)
              .thenComparing(exchange -> firsts.get(token(exchange)))
              .thenComparing(Replay::budget));
      for (RecordedExchange exchange : group) {
        differences.put(exchange.name(), difference(exchange));
      }
    }
    return differences;
  }

  private Optional<String> difference(RecordedExchange exchange)
      throws IOException, InterruptedException {
    clock.set(time(exchange));
    HttpResponse<byte[]> got = send(exchange.request());
    RecordedResponse recorded = exchange.response();
    String text =
        new String(got.body(), StandardCharsets.UTF_8)
            .replace(sandbox.baseUrl(), World.RECORDED_HOST);
    if (got.statusCode() != recorded.status()) {
      return Optional.of(
          "status " + got.statusCode() + ", recorded " + recorded.status() + ": " + brief(text));
    }
    String location =
        got.headers()
            .firstValue("Location")
            .map(l -> l.replace(sandbox.baseUrl(), World.RECORDED_HOST))
            .orElse("");
    if (!location.equals(recorded.headers().getOrDefault("Location", ""))) {
      return Optional.of("Location " + location);
    }
    String limit = got.headers().firstValue("X-RateLimit-Limit").orElse("none");
    if (!limit.equals(recorded.headers().getOrDefault("X-RateLimit-Limit", "none"))) {
      return Optional.of("X-RateLimit-Limit " + limit);
    }
    if (!recorded.json()) {
      boolean file = recorded.headers().getOrDefault("Content-Type", "").contains("replay");
      return file && !text.equals(recorded.body().asText())
          ? Optional.of("body " + brief(text))
          : Optional.empty();
    }
    JsonNode json = Json.parse(Json.replaced(got.body(), sandbox.baseUrl(), World.RECORDED_HOST));
    boolean writes = !exchange.request().method().equals("GET");
    return Difference.of(
        recorded.body(),
        json == null ? MissingNode.getInstance() : json,
        "$",
        writes ? NEW_IDS : Set.of());
  }

  private HttpResponse<byte[]> send(RecordedRequest recorded)
      throws IOException, InterruptedException {
    String query = recorded.query() == null ? "" : "?" + recorded.query();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + recorded.path() + query));
    for (Map.Entry<String, String> header : recorded.headers().entrySet()) {
      String value = header.getValue();
      if (header.getKey().equals("Authorization") && value.startsWith("Bearer <")) {
        value = "Bearer " + tokens.of(value.substring(8, value.length() - 1));
      }
      request.header(header.getKey(), value);
    }
    if ("revoked".equals(recorded.token())) {
      revoke(tokens.of("revoked"));
    }
    request.method(
        recorded.method(),
        recorded.body() == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(recorded.body()));
    return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private void revoke(String token) throws IOException, InterruptedException {
    URI current = URI.create(sandbox.baseUrl() + "/api/v2/oauth/tokens/current");
    HttpRequest request =
        HttpRequest.newBuilder(current).header("Authorization", "Bearer " + token).DELETE().build();
    if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() != 204) {
      throw new IllegalStateException("the token was not revoked");
    }
  }

  private static Instant time(RecordedExchange exchange) {
    String date = exchange.response().headers().get("Date");
    return date == null
        ? Instant.parse("2026-11-22T08:20:00Z")
        : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }

  /** When each token was first used: within a second, those used before come before new ones. */
  private static Map<String, Instant> firsts(List<RecordedExchange> group) {
    Map<String, Instant> firsts = new HashMap<>();
    for (RecordedExchange exchange : group) {
      firsts.merge(token(exchange), time(exchange), (a, b) -> a.isBefore(b) ? a : b);
    }
    return firsts;
  }

  private static String token(RecordedExchange exchange) {
    return String.valueOf(exchange.request().token());
  }

  private static int budget(RecordedExchange exchange) {
    return -Integer.parseInt(
        exchange.response().headers().getOrDefault("X-RateLimit-Remaining", "0"));
  }

  private static String brief(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "...";
  }
}
