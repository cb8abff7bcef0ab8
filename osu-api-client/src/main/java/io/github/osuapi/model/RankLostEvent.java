package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user lost the first place on the leaderboard of a beatmap.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param mode the ruleset
 * @param beatmap the beatmap
 * @param user the user
 */
@JsonModel
@JsonKind("rankLost")
public record RankLostEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    Ruleset mode,
    EventBeatmap beatmap,
    EventUser user)
    implements Event {}
