package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.RequiresUser;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.ForumPost;
import retrofit2.http.Field;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Forum topics and posts. */
@EndpointGroup
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
}
