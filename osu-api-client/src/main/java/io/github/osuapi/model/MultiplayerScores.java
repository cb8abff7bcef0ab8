package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of scores of an item of a playlist.
 *
 * @param scores the scores, the best first
 * @param total how many users have a score; absent around another score
 * @param userScore the signed-in user's score; null without one, absent around another score
 * @param params how the request was understood
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 * @see <a href="https://osu.ppy.sh/docs/index.html#multiplayerscores">The server's page on it</a>
 */
@JsonModel
public record MultiplayerScores(
    List<Score> scores,
    @Nullable Integer total,
    @Nullable Score userScore,
    MultiplayerScoresParameters params,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<Score> {

  @Override
  public List<Score> items() {
    return scores;
  }
}
