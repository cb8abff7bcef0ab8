package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * The scores around another one.
 *
 * @param higher those above it, the nearest first
 * @param lower those below it, the nearest first
 * @see <a href="https://osu.ppy.sh/docs/index.html#multiplayerscoresaround">The server's page on
 *     it</a>
 */
@JsonModel
public record MultiplayerScoresAround(MultiplayerScores higher, MultiplayerScores lower) {}
