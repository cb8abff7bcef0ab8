package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of beatmapset discussions, and what belongs to them.
 *
 * @param discussions the discussions
 * @param includedDiscussions discussions that reviews among these embed
 * @param beatmaps the beatmaps that are discussed
 * @param beatmapsets the beatmapsets that are discussed
 * @param users the users who wrote
 * @param reviewsConfig what limits reviews
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record BeatmapsetDiscussionList(
    List<BeatmapsetDiscussion> discussions,
    List<BeatmapsetDiscussion> includedDiscussions,
    List<BeatmapExtended> beatmaps,
    List<BeatmapsetExtended> beatmapsets,
    List<User> users,
    ReviewsConfig reviewsConfig,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<BeatmapsetDiscussion> {

  @Override
  public List<BeatmapsetDiscussion> items() {
    return discussions;
  }
}
