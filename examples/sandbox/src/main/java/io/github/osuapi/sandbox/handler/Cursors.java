package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.Json;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Cursors: an object, and the same as text for the next request. */
final class Cursors {
  private Cursors() {}

  /** Reads {@code cursor_string} or {@code cursor[...]}; what cannot be read counts as none. */
  static ObjectNode read(ApiRequest request) {
    if (request.input().path("cursor") instanceof ObjectNode cursor) {
      return cursor;
    }
    String text = request.input().path("cursor_string").asText();
    try {
      JsonNode json = Json.parse(Base64.getUrlDecoder().decode(text));
      return json instanceof ObjectNode object ? object : Json.object();
    } catch (IllegalArgumentException e) {
      return Json.object();
    }
  }

  /** Puts {@code cursor} and {@code cursor_string} into an answer. */
  static void write(ObjectNode answer, @Nullable ObjectNode cursor) {
    answer.set("cursor", cursor);
    answer.put("cursor_string", cursor == null ? null : text(cursor));
  }

  /** Puts only {@code cursor_string} into an answer. */
  static void writeText(ObjectNode answer, @Nullable ObjectNode cursor) {
    answer.put("cursor_string", cursor == null ? null : text(cursor));
  }

  private static String text(ObjectNode cursor) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.bytes(cursor));
  }
}
