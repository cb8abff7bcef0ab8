package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A beatmapset was disqualified.
 *
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment the discussion, the nominators and the beatmaps of the time in an object; the
 *     reason as a text in old events
 */
@JsonModel
@JsonKind("disqualify")
public record BeatmapsetDisqualifyEvent(
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable RawJson comment)
    implements BeatmapsetEvent {}
