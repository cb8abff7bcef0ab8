package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A user's standing in a part of a ruleset.
 *
 * @param mode the ruleset
 * @param variant the part of it
 * @param countryRank the rank in the user's country, from 1; null for a user without one
 * @param globalRank the rank in the world, from 1; null for a user without one
 * @param pp the performance points; null if the user has no statistics there
 */
@JsonModel
public record UserStatisticsVariant(
    Ruleset mode,
    RulesetVariant variant,
    @Nullable Integer countryRank,
    @Nullable Integer globalRank,
    @Nullable Double pp) {}
