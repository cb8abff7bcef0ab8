package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A division of a season.
 *
 * @param colourTier the name of its colour, such as {@code gold}
 * @param id the division's id
 * @param imageUrl the address of the picture; null without one
 * @param name the name
 * @param threshold the share of players that reach it or a better one, from 0 to 1
 */
@JsonModel
public record SeasonDivision(
    String colourTier, long id, @Nullable String imageUrl, String name, double threshold) {}
