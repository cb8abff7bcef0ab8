package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a route answers. Immutable. */
public final class ApiResponse {
  private final int status;
  private final @Nullable String contentType;
  private final byte[] body;
  private final Map<String, String> headers;

  private ApiResponse(
      int status, @Nullable String contentType, byte[] body, Map<String, String> headers) {
    this.status = status;
    this.contentType = contentType;
    this.body = body;
    this.headers = headers;
  }

  /**
   * Answers 200 with a file.
   *
   * @param contentType its media type
   * @param file its bytes
   * @return the answer
   */
  public static ApiResponse file(String contentType, byte[] file) {
    return new ApiResponse(200, contentType, file.clone(), Map.of());
  }

  /**
   * Answers 200 with JSON.
   *
   * @param json the body
   * @return the answer
   */
  public static ApiResponse json(JsonNode json) {
    return json(200, json);
  }

  /**
   * Answers 200 with JSON.
   *
   * @param text the body
   * @return the answer
   * @throws IllegalArgumentException where the text is no JSON
   */
  public static ApiResponse json(String text) {
    JsonNode json = Json.parse(text.getBytes(StandardCharsets.UTF_8));
    if (json == null) {
      throw new IllegalArgumentException("an answer is JSON, but got " + text);
    }
    return json(json);
  }

  /**
   * Answers with JSON.
   *
   * @param status the HTTP status
   * @param json the body
   * @return the answer
   */
  public static ApiResponse json(int status, JsonNode json) {
    return new ApiResponse(status, "application/json", Json.bytes(json), Map.of());
  }

  /**
   * Answers {@code {"error": text}}.
   *
   * @param status the HTTP status
   * @param error the text; {@code null} as the server gives it for plain refusals
   * @return the answer
   */
  public static ApiResponse error(int status, @Nullable String error) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("error", error);
    return json(status, json);
  }

  /**
   * Answers as the server does where no usable identity came with the request.
   *
   * @return 401
   */
  public static ApiResponse unauthenticated() {
    return json(401, JsonNodeFactory.instance.objectNode().put("authentication", "basic"));
  }

  /**
   * Answers 204 without a body.
   *
   * @return the answer
   */
  public static ApiResponse empty() {
    return new ApiResponse(204, null, new byte[0], Map.of());
  }

  /**
   * Answers with a page.
   *
   * @param status the HTTP status
   * @param html the page
   * @return the answer
   */
  public static ApiResponse html(int status, String html) {
    return new ApiResponse(
        status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  /**
   * Answers 302.
   *
   * @param location where to go
   * @return the answer
   */
  public static ApiResponse redirect(String location) {
    return html(302, "<!DOCTYPE html><title>Redirecting</title>").with("Location", location);
  }

  /**
   * Adds a header.
   *
   * @param name its name
   * @param value its value
   * @return the answer with the header
   */
  public ApiResponse with(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(name, value);
    return new ApiResponse(status, contentType, body, all);
  }

  /**
   * Tells the HTTP status.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * Tells the media type.
   *
   * @return the media type; {@code null} where there is no body
   */
  public @Nullable String contentType() {
    return contentType;
  }

  /**
   * Tells the body.
   *
   * @return a copy
   */
  public byte[] body() {
    return body.clone();
  }

  /**
   * Tells the headers, {@code Content-Type} apart.
   *
   * @return the headers
   */
  public Map<String, String> headers() {
    return headers;
  }
}
