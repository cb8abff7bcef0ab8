package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A beatmap was played a round number of times.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param beatmap the beatmap
 * @param count how many times
 */
@JsonModel
@JsonKind("beatmapPlaycount")
public record BeatmapPlaycountEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    EventBeatmap beatmap,
    long count)
    implements Event {}
