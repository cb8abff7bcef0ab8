package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How the server understood a request for scores of a playlist.
 *
 * @param limit how many a page has
 * @param sort the order
 */
@JsonModel
public record MultiplayerScoresParameters(int limit, MultiplayerScoreSort sort) {}
