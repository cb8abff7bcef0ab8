package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What the users of a country have done in one ruleset.
 *
 * @param code the code of the country, as in {@link Country#code()}
 * @param activeUsers how many of them are active
 * @param playCount how many plays they started
 * @param rankedScore the sum of their ranked scores
 * @param performance the sum of their weighted performance points
 * @param country the country; null if the server has no name for it
 */
@JsonModel
public record CountryStatistics(
    String code,
    int activeUsers,
    long playCount,
    long rankedScore,
    long performance,
    @Nullable Country country) {}
