package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * Where a player sat in a multiplayer match.
 *
 * @param slot the number of the place, from 0
 * @param team the team; {@link MatchTeam#NONE} without teams
 * @param pass whether the player was alive at the end
 */
@JsonModel
public record MatchScorePlace(int slot, MatchTeam team, boolean pass) {}
