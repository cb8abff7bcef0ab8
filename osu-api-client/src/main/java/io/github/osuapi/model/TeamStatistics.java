package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a team have done in one ruleset.
 *
 * @param teamId the team's id
 * @param rulesetId the number of the ruleset: 0 osu!, 1 osu!taiko, 2 osu!catch, 3 osu!mania
 * @param playCount how many plays they started
 * @param rankedScore the sum of their ranked scores
 * @param performance the sum of their weighted performance points
 * @param memberCount how many members the team has; absent outside of rankings
 * @param rank the rank of the team by performance points, from 1; null without one, absent in
 *     rankings
 * @param team the team; absent where it is clear from around it
 * @see <a href="https://osu.ppy.sh/docs/index.html#teamstatistics">The server's page on it</a>
 */
@JsonModel
public record TeamStatistics(
    long teamId,
    int rulesetId,
    long playCount,
    long rankedScore,
    long performance,
    @Nullable Integer memberCount,
    @Nullable Integer rank,
    @Nullable Team team) {}
