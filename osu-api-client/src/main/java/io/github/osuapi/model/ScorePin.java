package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * Whether a score is pinned to the profile of its user.
 *
 * @param isPinned whether it is
 * @param scoreId the score's id
 */
@JsonModel
public record ScorePin(boolean isPinned, long scoreId) {}
