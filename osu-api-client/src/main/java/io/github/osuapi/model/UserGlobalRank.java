package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A user's rank in one ruleset.
 *
 * @param rank the rank in the world by performance points, from 1; null for a user without one
 * @param rulesetId the number of the ruleset: 0 osu!, 1 osu!taiko, 2 osu!catch, 3 osu!mania
 */
@JsonModel
public record UserGlobalRank(@Nullable Integer rank, int rulesetId) {}
