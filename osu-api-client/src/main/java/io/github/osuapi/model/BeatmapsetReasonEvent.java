package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something was done for a reason, as the {@code type} says.
 *
 * @param type the kind: {@code discussion_lock}, {@code remove_from_loved}
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment the reason
 */
@JsonModel
@JsonKind({"discussion_lock", "remove_from_loved"})
public record BeatmapsetReasonEvent(
    BeatmapsetEventType type,
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable BeatmapsetReasonComment comment)
    implements BeatmapsetEvent {}
