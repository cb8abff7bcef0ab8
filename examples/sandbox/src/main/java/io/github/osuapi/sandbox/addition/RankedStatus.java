package io.github.osuapi.sandbox.addition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The status of a beatmapset or beatmap, as a word and in the fields that say it once more. */
final class RankedStatus {
  private static final List<String> NAMES =
      List.of("graveyard", "wip", "pending", "ranked", "approved", "qualified", "loved");

  private static final int LOWEST = -2;
  private static final String STATUS = "status";
  private static final String RANKED = "ranked";
  private static final String DATE = "ranked_date";

  private RankedStatus() {}

  /** Tells whether fields choose a status, by word or number. */
  static boolean isIn(ObjectNode fields) {
    return fields.has(STATUS) || fields.has(RANKED);
  }

  /** Brings a row in line with the status that some fields choose, where those do not say more. */
  static void apply(ObjectNode fields, ObjectNode row) {
    JsonNode chosen = fields.has(STATUS) ? fields.get(STATUS) : fields.path(RANKED);
    int position = chosen.isInt() ? chosen.asInt() - LOWEST : NAMES.indexOf(chosen.asText());
    if (position < 0 || position >= NAMES.size()) {
      throw new IllegalArgumentException(
          "no status '" + chosen.asText() + "'. There are " + String.join(", ", NAMES));
    }
    int ranked = position + LOWEST;
    row.put(STATUS, NAMES.get(position)).put(RANKED, ranked);
    row.put("is_scoreable", fields.path("is_scoreable").asBoolean(ranked > 0));
  }

  /** Gives a beatmapset the date of its status. What is not ranked has none. */
  static void date(ObjectNode fields, ObjectNode row, Instant now) {
    if (fields.has(DATE)) {
      return;
    }
    if (row.path(RANKED).asInt() <= 0) {
      row.putNull(DATE);
    } else if (row.path(DATE).isNull()) {
      row.put(DATE, now.truncatedTo(ChronoUnit.SECONDS).toString());
    }
  }
}
