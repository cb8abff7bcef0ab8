package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the nominations of a beatmapset are.
 *
 * @param current how many it has
 * @param eligibleMainRulesets the rulesets that may be its main one; null if the server has not
 *     worked them out
 * @param requiredMeta how many it needs
 */
@JsonModel
public record NominationsSummary(
    int current, @Nullable List<Ruleset> eligibleMainRulesets, RequiredNominations requiredMeta) {}
