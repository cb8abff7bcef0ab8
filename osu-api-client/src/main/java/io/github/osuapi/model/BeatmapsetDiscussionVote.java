package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;

/**
 * A vote on a beatmapset discussion.
 *
 * @param beatmapsetDiscussionId the id of the discussion
 * @param createdAt when it was first cast
 * @param id the vote's id
 * @param score 1 for it, -1 against it
 * @param updatedAt when it last changed
 * @param userId the id of who voted
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapsetdiscussionvote">The server's page on
 *     it</a>
 */
@JsonModel
public record BeatmapsetDiscussionVote(
    long beatmapsetDiscussionId,
    Instant createdAt,
    long id,
    int score,
    Instant updatedAt,
    long userId) {}
