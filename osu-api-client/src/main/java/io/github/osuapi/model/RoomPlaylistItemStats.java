package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * What the playlist of a room holds.
 *
 * @param countActive how many items can still be played
 * @param countTotal how many items there are
 * @param rulesetIds the numbers of their rulesets
 */
@JsonModel
public record RoomPlaylistItemStats(int countActive, int countTotal, List<Integer> rulesetIds) {}
