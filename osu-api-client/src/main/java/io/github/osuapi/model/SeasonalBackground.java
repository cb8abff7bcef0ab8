package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A picture for the background of the game.
 *
 * @param url the address of the picture
 * @param user who made it
 */
@JsonModel
public record SeasonalBackground(String url, User user) {}
