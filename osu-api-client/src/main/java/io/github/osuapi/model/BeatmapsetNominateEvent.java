package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody nominated a beatmapset.
 *
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment for which rulesets; null in old events
 */
@JsonModel
@JsonKind("nominate")
public record BeatmapsetNominateEvent(
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable BeatmapsetNominateComment comment)
    implements BeatmapsetEvent {}
