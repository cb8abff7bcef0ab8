package io.github.osuapi.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores as they come in.
 *
 * @param scores the scores, in the order of their ids
 * @param cursor {@code cursorString} as the server's own JSON; null where that is null
 * @param cursorString where the next page begins; that of the request again while nothing is new;
 *     null only where none was sent and nothing came
 */
@JsonModel
public record ScoreList(List<Score> scores, @Nullable RawJson cursor, @Nullable String cursorString)
    implements CursorPage<Score> {

  @Override
  public List<Score> items() {
    return scores;
  }

  /** The server, too, makes its cursor of the id of the last score. */
  @Override
  public String cursorAfter(int given) {
    String cursor = "{\"id\":" + scores.get(given - 1).id() + "}";
    return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(UTF_8));
  }
}
