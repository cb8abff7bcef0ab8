package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about a beatmapset was changed, as the {@code type} says.
 *
 * @param type the kind: {@code genre_edit}, {@code language_edit}, {@code nsfw_toggle}, {@code
 *     offset_edit}, {@code tags_edit}
 * @param beatmapset the beatmapset; absent where it is gone
 * @param createdAt when it happened; null if the server has none
 * @param discussion the discussion that it is about; absent without one
 * @param id the event's id
 * @param userId the id of who did it; absent where that is not public
 * @param comment what it was and what it became
 */
@JsonModel
@JsonKind({"genre_edit", "language_edit", "nsfw_toggle", "offset_edit", "tags_edit"})
public record BeatmapsetEditEvent(
    BeatmapsetEventType type,
    @Nullable Beatmapset beatmapset,
    @Nullable Instant createdAt,
    @Nullable BeatmapsetDiscussion discussion,
    long id,
    @Nullable Long userId,
    @Nullable BeatmapsetEditComment comment)
    implements BeatmapsetEvent {}
