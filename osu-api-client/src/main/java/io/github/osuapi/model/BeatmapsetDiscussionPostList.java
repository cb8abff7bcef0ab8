package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of posts in beatmapset discussions, and what belongs to them.
 *
 * @param posts the posts
 * @param discussions the discussions that they are in
 * @param beatmapsets the beatmapsets that are discussed
 * @param users the users who wrote
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record BeatmapsetDiscussionPostList(
    List<BeatmapsetDiscussionPost> posts,
    List<BeatmapsetDiscussion> discussions,
    List<Beatmapset> beatmapsets,
    List<User> users,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<BeatmapsetDiscussionPost> {

  @Override
  public List<BeatmapsetDiscussionPost> items() {
    return posts;
  }
}
