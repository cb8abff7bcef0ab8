package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the forum.
 *
 * @param createdAt when it was made; null if the server has none
 * @param deletedAt when it was deleted; null if it is not
 * @param firstPostId the id of the first post
 * @param forumId the id of the forum
 * @param id the topic's id
 * @param isLocked whether it takes no more posts
 * @param lastPostId the id of the last post
 * @param poll the poll; null without one
 * @param postCount how many posts it has
 * @param title the title
 * @param type where it stands in its forum; null for a place that the server has no word for
 * @param updatedAt when the last post was written; null where no post is left
 * @param userId the id of who made it
 * @param views how often it was looked at
 * @see <a href="https://osu.ppy.sh/docs/index.html#forum-topic">The server's page on it</a>
 */
@JsonModel
public record ForumTopic(
    @Nullable Instant createdAt,
    @Nullable Instant deletedAt,
    long firstPostId,
    long forumId,
    long id,
    boolean isLocked,
    long lastPostId,
    @Nullable ForumPoll poll,
    int postCount,
    String title,
    @Nullable ForumTopicType type,
    @Nullable Instant updatedAt,
    long userId,
    int views) {}
