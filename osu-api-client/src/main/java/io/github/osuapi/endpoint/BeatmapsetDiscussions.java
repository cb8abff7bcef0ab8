package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.BeatmapsetDiscussionList;
import io.github.osuapi.model.BeatmapsetDiscussionMessageType;
import io.github.osuapi.model.BeatmapsetDiscussionPostList;
import io.github.osuapi.model.BeatmapsetDiscussionPostType;
import io.github.osuapi.model.BeatmapsetDiscussionStatus;
import io.github.osuapi.model.BeatmapsetDiscussionVoteList;
import io.github.osuapi.model.BeatmapsetDiscussionVoteScore;
import io.github.osuapi.model.IdSort;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Discussions of beatmapsets: what to improve, to praise or to note. */
@EndpointGroup
interface BeatmapsetDiscussions {
  /**
   * Lists discussions.
   *
   * @param beatmapId only those about this beatmap
   * @param beatmapsetId only those about this beatmapset
   * @param beatmapsetStatus only those about beatmapsets in this state
   * @param limit how many a page holds, 5 to 50; 50 where it is not set
   * @param sort the order; the newest first where it is not set
   * @param user only those of this user
   * @param messageTypes only these kinds
   * @param mode only those about beatmaps of this ruleset
   * @param onlyUnresolved whether those that are resolved are left out
   * @param showReviewEmbeds whether those that reviews embed are listed as well
   * @param page which page, from 1; not together with {@code cursorString}
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmapset-discussions">The server's
   *     documentation</a>
   */
  @GET("beatmapsets/discussions")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, minLimit = 5, defaultLimit = 50, maxLimit = 50, depth = 10_000)
  BeatmapsetDiscussionList list(
      @Query("beatmap_id") @Nullable Long beatmapId,
      @Query("beatmapset_id") @Nullable Long beatmapsetId,
      @Query("beatmapset_status") @Nullable BeatmapsetDiscussionStatus beatmapsetStatus,
      @Query("limit") @Nullable Integer limit,
      @Query("sort") @Nullable IdSort sort,
      @Query("user") @Nullable UserRef user,
      @Query("message_types[]") @Nullable List<BeatmapsetDiscussionMessageType> messageTypes,
      @Query("mode") @Nullable Ruleset mode,
      @Query("only_unresolved") @Nullable Boolean onlyUnresolved,
      @Query("show_review_embeds") @Nullable Boolean showReviewEmbeds,
      @Range(min = 1) @Query("page") @Nullable Integer page,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Lists posts in discussions.
   *
   * @param beatmapsetDiscussionId only those in this discussion
   * @param limit how many a page holds, 5 to 50; 50 where it is not set
   * @param sort the order; the newest first where it is not set
   * @param user only those of this user
   * @param types only these; replies where it is not set
   * @param page which page, from 1; not together with {@code cursorString}
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmapset-discussion-posts">The server's
   *     documentation</a>
   */
  @GET("beatmapsets/discussions/posts")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, minLimit = 5, defaultLimit = 50, maxLimit = 50, depth = 10_000)
  BeatmapsetDiscussionPostList posts(
      @Query("beatmapset_discussion_id") @Nullable Long beatmapsetDiscussionId,
      @Query("limit") @Nullable Integer limit,
      @Query("sort") @Nullable IdSort sort,
      @Query("user") @Nullable UserRef user,
      @Query("types[]") @Nullable List<BeatmapsetDiscussionPostType> types,
      @Range(min = 1) @Query("page") @Nullable Integer page,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Lists votes on discussions.
   *
   * @param beatmapsetDiscussionId only those on this discussion
   * @param receiver only those on discussions of this user
   * @param score only votes that went this way
   * @param limit how many a page holds, 5 to 50; 50 where it is not set
   * @param sort the order; the newest first where it is not set
   * @param user only those of this user
   * @param page which page, from 1; not together with {@code cursorString}
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-beatmapset-discussion-votes">The server's
   *     documentation</a>
   */
  @GET("beatmapsets/discussions/votes")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, minLimit = 5, defaultLimit = 50, maxLimit = 50, depth = 10_000)
  BeatmapsetDiscussionVoteList votes(
      @Query("beatmapset_discussion_id") @Nullable Long beatmapsetDiscussionId,
      @Query("receiver") @Nullable UserRef receiver,
      @Query("score") @Nullable BeatmapsetDiscussionVoteScore score,
      @Query("limit") @Nullable Integer limit,
      @Query("sort") @Nullable IdSort sort,
      @Query("user") @Nullable UserRef user,
      @Range(min = 1) @Query("page") @Nullable Integer page,
      @Query("cursor_string") @Nullable String cursorString);
}
