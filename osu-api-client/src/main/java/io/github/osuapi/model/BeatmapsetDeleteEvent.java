package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A beatmapset was deleted.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param beatmapset the beatmapset
 */
@JsonModel
@JsonKind("beatmapsetDelete")
public record BeatmapsetDeleteEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    EventBeatmapset beatmapset)
    implements Event {}
