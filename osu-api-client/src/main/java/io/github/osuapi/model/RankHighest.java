package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;

/**
 * The best rank that a user ever had in a ruleset.
 *
 * @param rank the rank in the world, from 1
 * @param updatedAt when it was reached
 * @see <a href="https://osu.ppy.sh/docs/index.html#user-rankhighest">The server's page on it</a>
 */
@JsonModel
public record RankHighest(int rank, @Timestamp(Timestamp.Style.ZULU) Instant updatedAt) {}
