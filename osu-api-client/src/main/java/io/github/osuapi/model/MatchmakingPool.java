package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A set of beatmaps from which matches are made.
 *
 * @param active whether it is in use
 * @param id the pool's id
 * @param name the name
 * @param rulesetId the number of the ruleset
 * @param type the kind of match
 * @param variantId the number of the part of the ruleset; 0 for all of it, 4 or 7 for the key
 *     counts of mania
 */
@JsonModel
public record MatchmakingPool(
    boolean active, long id, String name, int rulesetId, MatchmakingPoolType type, int variantId) {}
