package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How many of a user's best plays have which grade, in one ruleset.
 *
 * @param ss the number of SS, grade {@link Grade#X}
 * @param ssh the number of silver SS, grade {@link Grade#XH}
 * @param s the number of S
 * @param sh the number of silver S, grade {@link Grade#SH}
 * @param a the number of A
 */
@JsonModel
public record UserGradeCounts(int ss, int ssh, int s, int sh, int a) {}
