package io.github.osuapi.drift;

import io.github.osuapi.json.RawJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of an answer what tells its shape: names of fields, numbers, dates, and texts that are one
 * of a few. All other text is somebody's, and becomes {@link #SCRUBBED}.
 */
final class Scrubber {
  static final String SCRUBBED = "scrubbed";

  private static final Set<String> CLOSED =
      Set.of(
          "acronym",
          "action",
          "category",
          "code",
          "commentable_type",
          "country_acronym",
          "country_code",
          "event_type",
          "grade",
          "identifier",
          "layout",
          "locale",
          "message_type",
          "mode",
          "mods",
          "playmode",
          "playstyle",
          "profile_order",
          "queue_mode",
          "rank",
          "relation_type",
          "ruleset",
          "scoreRank",
          "scoring_type",
          "sort",
          "status",
          "team_type",
          "type",
          "variant");
  private static final Pattern SHAPE =
      Pattern.compile(
          "|\\d+(\\.\\d+)?|\\d{4}-\\d\\d-\\d\\d([T ][0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?|#[0-9A-Fa-f]{3,8}");

  private Scrubber() {}

  static RawJson scrub(RawJson json) {
    return new RawJson(scrub("", json.value()));
  }

  private static @Nullable Object scrub(String key, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> scrubbed = new LinkedHashMap<>();
      map.forEach((name, held) -> scrubbed.put((String) name, scrub((String) name, held)));
      return scrubbed;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(element -> new RawJson(scrub(key, element))).toList();
    }
    return value instanceof String text ? text(key, text) : value;
  }

  private static String text(String key, String value) {
    return CLOSED.contains(key) || SHAPE.matcher(value).matches() ? value : SCRUBBED;
  }
}
