package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A beatmapset was ranked, approved, qualified or loved.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param approval the new status
 * @param beatmapset the beatmapset
 * @param user the user
 */
@JsonModel
@JsonKind("beatmapsetApprove")
public record BeatmapsetApproveEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    RankStatus approval,
    EventBeatmapset beatmapset,
    EventUser user)
    implements Event {}
