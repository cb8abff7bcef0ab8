package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of beatmap packs.
 *
 * @param beatmapPacks the packs, the newest first
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record BeatmapPackList(
    List<BeatmapPack> beatmapPacks, @Nullable RawJson cursor, @Nullable String cursorString)
    implements CursorPage<BeatmapPack> {

  @Override
  public List<BeatmapPack> items() {
    return beatmapPacks;
  }
}
