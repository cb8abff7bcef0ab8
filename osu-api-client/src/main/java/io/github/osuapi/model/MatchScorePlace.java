package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * Where a player sat in a multiplayer match.
 *
 * @param slot the number of the place, from 0
 * @param team {@code blue} or {@code red}; {@code none} without teams
 * @param pass whether the player was alive at the end
 */
@JsonModel
public record MatchScorePlace(int slot, String team, boolean pass) {}
