package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.FirstPage;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.model.CommentBundle;
import io.github.osuapi.model.CommentSort;
import io.github.osuapi.model.CommentableType;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Comments on beatmapsets, builds and news posts. */
@EndpointGroup
@NotForThirdParties(methods = "POST", path = "comments", purpose = "comment")
@NotForThirdParties(
    methods = {"PATCH", "PUT"},
    path = "comments/{comment}",
    purpose = "edit a comment")
@NotForThirdParties(methods = "DELETE", path = "comments/{comment}", purpose = "delete a comment")
@NotForThirdParties(
    methods = "POST",
    path = "comments/{comment}/vote",
    purpose = "vote for a comment")
@NotForThirdParties(
    methods = "DELETE",
    path = "comments/{comment}/vote",
    purpose = "take a vote for a comment back")
interface Comments {
  /**
   * Lists comments, with the replies and users that belong to them.
   *
   * @param commentableType the kind of thing commented on; goes with {@code commentableId}
   * @param commentableId the id of the thing commented on; goes with {@code commentableType}
   * @param parentId only replies to a comment, 0 for comments that reply to none
   * @param sort in which order; the newest first where it is not set
   * @param userId only comments of a user
   * @param limit how many a page holds, 1 to 100; 50 where it is not set
   * @param page which page, from 1; not together with {@code after} or {@code cursor}
   * @param after only comments after the one of this id, in the order of {@code sort}
   * @param cursor where to go on, from the page before; not together with {@code after}
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-comments">The server's documentation</a>
   */
  @GET("comments")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR_OBJECT, defaultLimit = 50, maxLimit = 100)
  CommentBundle list(
      @Query("commentable_type") @Nullable CommentableType commentableType,
      @Query("commentable_id") @Nullable Long commentableId,
      @Query("parent_id") @Nullable Long parentId,
      @Query("sort") @Nullable CommentSort sort,
      @Query("user_id") @Nullable Long userId,
      @Query("limit") @Nullable Integer limit,
      @FirstPage @Range(min = 1) @Query("page") @Nullable Integer page,
      @FirstPage @Query("after") @Nullable Long after,
      @Query("cursor") @Nullable RawJson cursor);

  /**
   * Gets a comment with its replies.
   *
   * @param comment the id of the comment
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-a-comment">The server's documentation</a>
   */
  @GET("comments/{comment}")
  @NoTokenRequired
  CommentBundle get(@Path("comment") long comment);
}
