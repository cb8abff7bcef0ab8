package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
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
}
