package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * A user's ranks of the last 90 days in a ruleset.
 *
 * @param mode the ruleset
 * @param data one rank a day, today's last; 0 on days without one
 */
@JsonModel
public record RankHistory(Ruleset mode, List<Integer> data) {}
