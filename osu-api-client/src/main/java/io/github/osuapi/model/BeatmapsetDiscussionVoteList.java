package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of votes on beatmapset discussions, and what belongs to them.
 *
 * @param votes the votes
 * @param discussions the discussions that they are on
 * @param users the users who voted and who wrote
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record BeatmapsetDiscussionVoteList(
    List<BeatmapsetDiscussionVote> votes,
    List<BeatmapsetDiscussion> discussions,
    List<User> users,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<BeatmapsetDiscussionVote> {

  @Override
  public List<BeatmapsetDiscussionVote> items() {
    return votes;
  }
}
