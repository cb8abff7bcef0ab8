package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user updated a beatmapset.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param beatmapset the beatmapset
 * @param user the user
 */
@JsonModel
@JsonKind("beatmapsetUpdate")
public record BeatmapsetUpdateEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    EventBeatmapset beatmapset,
    EventUser user)
    implements Event {}
