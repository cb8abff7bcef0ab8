package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads additions from JSON.
 *
 * <pre>{@code
 * {
 *   "users": [{"id": 9000, "username": "Alice", "country_code": "SE"}],
 *   "beatmapsets": [{"id": 900, "artist": "Artist", "title": "Title",
 *     "beatmaps": [{"id": 9001, "version": "Insane", "difficulty_rating": 5.3}]}],
 *   "scores": [{"user_id": 9000, "beatmap_id": 9001, "pp": 251.5}],
 *   "rooms": [{"user_id": 9000, "name": "Cup", "playlist": [9001]}],
 *   "channels": [{"id": 90, "name": "#bots", "members": [9000]}],
 *   "messages": [{"channel_id": 90, "sender_id": 9000, "content": "hello"}]
 * }
 * }</pre>
 */
public final class Additions {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Map<String, Function<ObjectNode, Addition<?>>> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("users", NewUser::new);
    KINDS.put("beatmapsets", NewBeatmapset::new);
    KINDS.put("beatmaps", NewBeatmap::read);
    KINDS.put("scores", NewScore::new);
    KINDS.put("rooms", NewRoom::new);
    KINDS.put("channels", NewChannel::new);
    KINDS.put("messages", NewMessage::new);
  }

  private Additions() {}

  /**
   * Reads additions. Whatever their order in the text, users come first, then beatmapsets,
   * beatmaps, scores, rooms, channels and messages, so that each finds what it names.
   *
   * @param json a JSON object with a list for each kind of thing, every one of them optional
   * @return the additions
   * @throws IllegalArgumentException where the text is no such JSON; the message says where
   */
  public static List<Addition<?>> read(String json) {
    JsonNode all = parse(json);
    if (!all.isObject()) {
      throw new IllegalArgumentException("additions are a JSON object with lists of " + names());
    }
    all.fieldNames()
        .forEachRemaining(
            name -> {
              if (!KINDS.containsKey(name)) {
                throw new IllegalArgumentException(
                    "no additions are called '" + name + "'. There are " + names());
              }
            });
    List<Addition<?>> additions = new ArrayList<>();
    KINDS.forEach(
        (name, kind) -> {
          JsonNode list = all.path(name);
          if (!list.isMissingNode() && !list.isArray()) {
            throw FieldTypes.wrong(name, "a list", list);
          }
          for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof ObjectNode object)) {
              throw new IllegalArgumentException(
                  name + " are JSON objects with the server's fields, but got " + list.get(i));
            }
            additions.add(kind.apply(object.deepCopy()).readAt(name, i));
          }
        });
    return additions;
  }

  private static String names() {
    return String.join(", ", KINDS.keySet());
  }

  private static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "additions are no JSON: "
              + e.getOriginalMessage()
              + ", in line "
              + e.getLocation().getLineNr()
              + ", column "
              + e.getLocation().getColumnNr(),
          e);
    }
  }
}
