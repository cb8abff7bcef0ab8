package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A beatmapset changed its state, as the {@code type} says.
 *
 * @param type the kind: {@code love}, {@code qualify}, {@code approve}, {@code rank}, {@code
 *     discussion_unlock}
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment null or a text; for {@code discussion_unlock} an object whose values are null
 */
@JsonModel
@JsonKind({"love", "qualify", "approve", "rank", "discussion_unlock"})
public record BeatmapsetStatusEvent(
    BeatmapsetEventType type,
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable RawJson comment)
    implements BeatmapsetEvent {}
