package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the beatmapsets that a search found, fifty to a page.
 *
 * @param beatmapsets the beatmapsets, with beatmaps and pack tags
 * @param search how the search was understood
 * @param recommendedDifficulty the star rating that suits the user; null without one
 * @param error what went wrong; null in answers of status 200
 * @param total how many beatmapsets were found
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record BeatmapsetSearchResult(
    List<BeatmapsetExtended> beatmapsets,
    BeatmapsetSearchParameters search,
    @Nullable Double recommendedDifficulty,
    @Nullable String error,
    int total,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<BeatmapsetExtended> {

  @Override
  public List<BeatmapsetExtended> items() {
    return beatmapsets;
  }
}
