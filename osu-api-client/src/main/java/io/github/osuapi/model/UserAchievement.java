package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;

/**
 * A medal that a user has.
 *
 * @param achievedAt when the user got it
 * @param achievementId the id of the medal
 */
@JsonModel
public record UserAchievement(
    @Timestamp(Timestamp.Style.ZULU) Instant achievedAt, long achievementId) {}
