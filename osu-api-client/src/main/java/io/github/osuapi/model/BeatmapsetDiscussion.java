package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Milliseconds;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A discussion of a beatmapset: one thing to improve, to praise or to note.
 *
 * @param beatmapId the id of the beatmap; null where it is about the whole beatmapset
 * @param beatmapsetId the id of the beatmapset
 * @param canBeResolved whether it is of a kind that can be resolved
 * @param canGrantKudosu whether votes for it give kudosu
 * @param createdAt when it was opened; null if the server has none
 * @param deletedAt when it was deleted; null if it is not
 * @param deletedById the id of who deleted it; null if nobody did
 * @param id the discussion's id
 * @param kudosuDenied whether a moderator withholds its kudosu
 * @param lastPostAt when it was last replied to; null without replies of users
 * @param messageType the kind; null for one that the server has no word for
 * @param parentId the id of the review that it belongs to; null without one
 * @param resolved whether it is resolved
 * @param timestamp the place in the song that it is about, from its start, in whole milliseconds;
 *     null for none
 * @param updatedAt when it last changed; null if the server has none
 * @param userId the id of who opened it; null for a user who was removed
 * @param beatmapset the beatmapset; only where the server includes it
 * @param currentUserAttributes what the signed-in user may do; only where the server includes it
 * @param startingPost the post that opened it; only where the server includes it
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapsetdiscussion">The server's page on
 *     it</a>
 */
@JsonModel
public record BeatmapsetDiscussion(
    @Nullable Long beatmapId,
    long beatmapsetId,
    boolean canBeResolved,
    boolean canGrantKudosu,
    @Nullable Instant createdAt,
    @Nullable Instant deletedAt,
    @Nullable Long deletedById,
    long id,
    boolean kudosuDenied,
    @Nullable Instant lastPostAt,
    @Nullable BeatmapsetDiscussionMessageType messageType,
    @Nullable Long parentId,
    boolean resolved,
    @Nullable @Milliseconds Duration timestamp,
    @Nullable Instant updatedAt,
    @Nullable Long userId,
    @Nullable Beatmapset beatmapset,
    @Nullable BeatmapsetDiscussionCurrentUserAttributes currentUserAttributes,
    @Nullable BeatmapsetDiscussionPost startingPost) {}
