package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How many nominations a beatmapset needs.
 *
 * @param mainRuleset those for its main ruleset
 * @param nonMainRuleset those for each other ruleset
 */
@JsonModel
public record RequiredNominations(int mainRuleset, int nonMainRuleset) {}
