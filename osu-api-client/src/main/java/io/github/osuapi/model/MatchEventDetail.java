package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What an event of a match was.
 *
 * @param text the name of the match, for a game; absent otherwise
 * @param type the kind
 */
@JsonModel
public record MatchEventDetail(@Nullable String text, MatchEventType type) {}
