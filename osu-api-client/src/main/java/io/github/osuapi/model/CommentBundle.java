package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.ObjectCursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comments, and all that is needed to show them. The answer for one comment holds that comment and
 * those around it.
 *
 * <p>Pages are counted for the first 10000 comments; after those the server repeats the last page
 * and says that more follow.
 *
 * @param comments the comments
 * @param hasMore whether there are more after these
 * @param hasMoreId the id of the comment whose answers these are; null for comments of a whole
 *     thing, 0 for those of a whole thing that answer no other
 * @param includedComments comments that belong to these: those that they answer, and their answers
 * @param pinnedComments the comments that are kept above the others
 * @param userVotes the ids of the comments that the signed-in user voted for
 * @param userFollow whether the signed-in user is told of new comments
 * @param users the users who wrote or changed these comments
 * @param sort the order
 * @param cursor where the next comments begin, for the query parameters {@code cursor[...]}; there
 *     even where no more follow, null without comments
 * @param user the user whose comments were asked for; absent if no user was
 * @param topLevelCount how many comments answer none; absent among the answers to a comment
 * @param total how many comments there are, answers included; absent among the answers to a comment
 * @param commentableMeta the things that the comments stand on; the last one is for things that are
 *     gone
 * @see <a href="https://osu.ppy.sh/docs/index.html#commentbundle">The server's page on it</a>
 */
@JsonModel
public record CommentBundle(
    List<Comment> comments,
    boolean hasMore,
    @Nullable Long hasMoreId,
    List<Comment> includedComments,
    List<Comment> pinnedComments,
    List<Long> userVotes,
    boolean userFollow,
    List<User> users,
    CommentSort sort,
    @Nullable RawJson cursor,
    @Nullable User user,
    @Nullable Integer topLevelCount,
    @Nullable Integer total,
    List<CommentableMeta> commentableMeta)
    implements ObjectCursorPage<Comment> {

  @Override
  public List<Comment> items() {
    return comments;
  }

  @Override
  public @Nullable RawJson nextCursor() {
    return hasMore ? cursor : null;
  }
}
