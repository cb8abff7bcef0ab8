package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON, as the server does with each slash and each character beyond ASCII
 * escaped. Thread-safe.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  static {
    MAPPER.getFactory().setCharacterEscapes(new EscapedSlashes());
  }

  private Json() {}

  /**
   * Writes JSON.
   *
   * @param json what to write
   * @return ASCII
   */
  public static byte[] bytes(JsonNode json) {
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads JSON, leniently as the server does.
   *
   * @param text the text
   * @return the JSON; {@code null} where the text is none
   */
  public static @Nullable JsonNode parse(byte[] text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return json.isMissingNode() ? null : json;
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Puts other words into the texts of JSON.
   *
   * @param json JSON of {@link #bytes}
   * @param words what to look for
   * @param others what to put in its place
   * @return the JSON with the other words
   */
  public static byte[] replaced(byte[] json, String words, String others) {
    return new String(json, StandardCharsets.US_ASCII)
        .replace(escaped(words), escaped(others))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String escaped(String words) {
    String quoted =
        new String(bytes(JsonNodeFactory.instance.textNode(words)), StandardCharsets.US_ASCII);
    return quoted.substring(1, quoted.length() - 1);
  }

  /**
   * Makes an empty object.
   *
   * @return the object
   */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /**
   * Makes an array.
   *
   * @param items its items
   * @return the array
   */
  public static ArrayNode array(Collection<? extends JsonNode> items) {
    return JsonNodeFactory.instance.arrayNode().addAll(items);
  }
}
