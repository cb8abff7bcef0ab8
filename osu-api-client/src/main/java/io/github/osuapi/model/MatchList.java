package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of multiplayer matches.
 *
 * @param matches the matches
 * @param params how the request was understood
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record MatchList(
    List<Match> matches,
    MatchSearchParameters params,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<Match> {

  @Override
  public List<Match> items() {
    return matches;
  }
}
