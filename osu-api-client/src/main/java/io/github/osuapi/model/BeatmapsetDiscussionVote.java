package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A vote on a beatmapset discussion.
 *
 * @param beatmapsetDiscussionId the id of the discussion
 * @param createdAt when it was first cast; null if the server has none
 * @param id the vote's id
 * @param score 1 for it, -1 against it
 * @param updatedAt when it last changed; null if the server has none
 * @param userId the id of who voted
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapsetdiscussionvote">The server's page on
 *     it</a>
 */
@JsonModel
public record BeatmapsetDiscussionVote(
    long beatmapsetDiscussionId,
    @Nullable Instant createdAt,
    long id,
    int score,
    @Nullable Instant updatedAt,
    long userId) {}
