package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What a score is to the signed-in user.
 *
 * @param pin whether it is pinned; null for scores of others
 */
@JsonModel
public record ScoreCurrentUserAttributes(@Nullable ScorePin pin) {}
