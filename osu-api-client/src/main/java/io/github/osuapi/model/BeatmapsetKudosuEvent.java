package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Votes on a discussion gave kudosu, or took them back.
 *
 * @param type the kind: {@code kudosu_gain}, {@code kudosu_lost}
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment the votes
 */
@JsonModel
@JsonKind({"kudosu_gain", "kudosu_lost"})
public record BeatmapsetKudosuEvent(
    BeatmapsetEventType type,
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable BeatmapsetKudosuComment comment)
    implements BeatmapsetEvent {}
