package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user reached a place on the leaderboard of a beatmap.
 *
 * @param createdAtCamelCase {@code createdAt} again, under an older name
 * @param createdAt when it happened
 * @param id the event's id
 * @param scoreRank the grade of the score
 * @param rank the place, from 1
 * @param mode the ruleset
 * @param beatmap the beatmap
 * @param user the user
 */
@JsonModel
@JsonKind("rank")
public record RankEvent(
    @Json(name = "createdAt") @Nullable Instant createdAtCamelCase,
    Instant createdAt,
    long id,
    @Json(name = "scoreRank") Grade scoreRank,
    int rank,
    Ruleset mode,
    EventBeatmap beatmap,
    EventUser user)
    implements Event {}
