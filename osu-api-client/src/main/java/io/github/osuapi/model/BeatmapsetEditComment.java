package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * What was changed into what: texts, numbers or booleans, as the kind of event has it.
 *
 * @param oldValue what it was
 * @param newValue what it became
 */
@JsonModel
public record BeatmapsetEditComment(
    @Json(name = "old") @Nullable RawJson oldValue,
    @Json(name = "new") @Nullable RawJson newValue) {}
