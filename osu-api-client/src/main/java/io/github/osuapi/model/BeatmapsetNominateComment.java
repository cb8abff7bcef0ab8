package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * What a nomination is for.
 *
 * @param modes the rulesets
 */
@JsonModel
public record BeatmapsetNominateComment(List<Ruleset> modes) {}
