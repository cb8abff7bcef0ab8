package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * Events of beatmapsets, and what belongs to them.
 *
 * @param events the events
 * @param reviewsConfig what limits reviews
 * @param users the users in them
 */
@JsonModel
public record BeatmapsetEventList(
    List<BeatmapsetEvent> events,
    @Json(name = "reviewsConfig") ReviewsConfig reviewsConfig,
    List<User> users) {}
