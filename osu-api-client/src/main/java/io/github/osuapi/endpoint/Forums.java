package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.FirstPage;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NotForThirdParties;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Range;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.ForumDetails;
import io.github.osuapi.model.ForumList;
import io.github.osuapi.model.ForumListingSort;
import io.github.osuapi.model.ForumPost;
import io.github.osuapi.model.ForumPostRef;
import io.github.osuapi.model.ForumPostSort;
import io.github.osuapi.model.ForumTopic;
import io.github.osuapi.model.ForumTopicCreation;
import io.github.osuapi.model.ForumTopicListing;
import io.github.osuapi.model.ForumTopicPin;
import io.github.osuapi.model.ForumTopicPoll;
import io.github.osuapi.model.ForumTopicPosts;
import io.github.osuapi.model.ForumTopicReplies;
import io.github.osuapi.model.ForumTopicSort;
import io.github.osuapi.model.ForumTopicTitle;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Forum topics and posts. */
@EndpointGroup
@NotForThirdParties(
    methods = "POST",
    path = "forums/topics/{topic}/move",
    purpose =
        "move a topic to another forum, with the rights of a moderator, which no app has there")
interface Forums {
  /**
   * Replies to a topic.
   *
   * @param topic the id of the topic
   * @param body the text, in BBCode
   * @see <a href="https://osu.ppy.sh/docs/index.html#reply-topic">The server's documentation</a>
   */
  @POST("forums/topics/{topic}/reply")
  @RequiresScope(Scope.FORUM_WRITE)
  @RequiresUser
  ForumPost reply(@Path("topic") long topic, @Field("body") String body);

  /**
   * Locks a topic, or unlocks it. The bot must moderate the forum, and its token must carry {@code
   * group_permissions} besides.
   *
   * @param topic the id of the topic
   * @param lock whether to lock, or to unlock
   * @see <a href="https://osu.ppy.sh/docs/index.html#lock-topic">The server's documentation</a>
   */
  @POST("forums/topics/{topic}/lock")
  @RequiresScope(Scope.FORUM_WRITE_MANAGE)
  @RequiresUser
  void lock(@Path("topic") long topic, @Query("lock") boolean lock);

  /**
   * Lists the forums.
   *
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-forum-listing">The server's
   *     documentation</a>
   */
  @GET("forums")
  @RequiresScope(Scope.PUBLIC)
  ForumList list();

  /**
   * Gets a forum with its topics.
   *
   * @param forum the id of the forum
   * @param sort what comes before the time of the last post in the order of the topics
   * @param withReplies only topics with replies, or only those without
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-forum-and-topics">The server's
   *     documentation</a>
   */
  @GET("forums/{forum}")
  @RequiresScope(Scope.PUBLIC)
  ForumDetails get(
      @Path("forum") long forum,
      @Query("sort") @Nullable ForumListingSort sort,
      @Query("with_replies") @Nullable ForumTopicReplies withReplies);

  /**
   * Lists topics.
   *
   * @param forum only those of this forum
   * @param sort the order; those with the newest posts first where it is not set
   * @param limit how many a page holds, 1 to 50; 50 where it is not set
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-topic-listing">The server's
   *     documentation</a>
   */
  @GET("forums/topics")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 50, maxLimit = 50)
  ForumTopicListing topics(
      @Query("forum_id") @Nullable Long forum,
      @Query("sort") @Nullable ForumTopicSort sort,
      @Query("limit") @Nullable Integer limit,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Gets a topic with its posts.
   *
   * @param topic the id of the topic
   * @param sort the order; the oldest first where it is not set
   * @param limit how many posts a page holds, 1 to 50; 50 where it is not set
   * @param number the place of the first post in the topic, from 1, for the oldest first on every
   *     page; wins over {@code start} and {@code end}
   * @param start the first post, for the oldest first on every page; wins over {@code end}
   * @param end the id of the first post, for the newest first on every page
   * @param cursorString where to go on, from the page before
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-topic-and-posts">The server's
   *     documentation</a>
   */
  @GET("forums/topics/{topic}")
  @RequiresScope(Scope.PUBLIC)
  @Paginated(value = Paging.CURSOR, defaultLimit = 50, maxLimit = 50, openEnded = true)
  ForumTopicPosts topic(
      @Path("topic") long topic,
      @Query("sort") @Nullable ForumPostSort sort,
      @Query("limit") @Nullable Integer limit,
      @FirstPage(sort = "id_asc") @Range(min = 1) @Query("n") @Nullable Integer number,
      @FirstPage(sort = "id_asc") @Query("start") @Nullable ForumPostRef start,
      @FirstPage(sort = "id_desc") @Query("end") @Nullable Long end,
      @Query("cursor_string") @Nullable String cursorString);

  /**
   * Makes a topic.
   *
   * @param forum the id of the forum
   * @param title the title
   * @param body the text of the first post, in BBCode
   * @param cover the id of the topic's cover, which the user uploaded on the site
   * @param withPoll whether it has a poll
   * @param poll the poll; goes with {@code withPoll}
   * @see <a href="https://osu.ppy.sh/docs/index.html#create-topic">The server's documentation</a>
   */
  @POST("forums/topics")
  @RequiresScope(Scope.FORUM_WRITE)
  @RequiresUser
  ForumTopicCreation createTopic(
      @JsonField("forum_id") long forum,
      @JsonField("title") String title,
      @JsonField("body") String body,
      @JsonField("cover_id") @Nullable Long cover,
      @JsonField("with_poll") @Nullable Boolean withPoll,
      @JsonField("forum_topic_poll") @Nullable ForumTopicPoll poll);

  /**
   * Changes the title of a topic.
   *
   * @param topic the id of the topic
   * @param title the title that it shall have
   * @see <a href="https://osu.ppy.sh/docs/index.html#edit-topic">The server's documentation</a>
   */
  @PATCH("forums/topics/{topic}")
  @RequiresScope(Scope.FORUM_WRITE)
  @RequiresUser
  ForumTopic editTopic(@Path("topic") long topic, @JsonField("forum_topic") ForumTopicTitle title);

  /**
   * Changes the text of a post.
   *
   * @param post the id of the post
   * @param body the text, in BBCode
   * @see <a href="https://osu.ppy.sh/docs/index.html#edit-post">The server's documentation</a>
   */
  @PATCH("forums/posts/{post}")
  @RequiresScope(Scope.FORUM_WRITE)
  @RequiresUser
  ForumPost editPost(@Path("post") long post, @Field("body") String body);

  /**
   * Pins a topic, or lets it go. The bot must moderate the forum, and its token must carry {@code
   * group_permissions} besides.
   *
   * @param topic the id of the topic
   * @param pin how it stands in its forum
   * @see <a href="https://osu.ppy.sh/docs/index.html#pin-topic">The server's documentation</a>
   */
  @POST("forums/topics/{topic}/pin")
  @RequiresScope(Scope.FORUM_WRITE_MANAGE)
  @RequiresUser
  void pin(@Path("topic") long topic, @Query("pin") ForumTopicPin pin);
}
