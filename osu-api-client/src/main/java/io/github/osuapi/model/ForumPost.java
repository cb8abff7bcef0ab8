package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post in a forum topic.
 *
 * @param createdAt when it was written
 * @param deletedAt when it was deleted; null if it is not
 * @param editedAt when it was last changed; null if it never was
 * @param editedById the id of who last changed it; null if nobody did
 * @param forumId the id of the forum
 * @param id the post's id
 * @param topicId the id of the topic
 * @param userId the id of who wrote it
 * @param body the text; only where the server includes it
 * @see <a href="https://osu.ppy.sh/docs/index.html#forum-post">The server's page on it</a>
 */
@JsonModel
public record ForumPost(
    Instant createdAt,
    @Nullable Instant deletedAt,
    @Nullable Instant editedAt,
    @Nullable Long editedById,
    long forumId,
    long id,
    long topicId,
    long userId,
    @Nullable ForumPostBody body) {}
