package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * What the signed-in user may do with a beatmapset discussion.
 *
 * @param canDestroy whether to delete it
 * @param canModerateKudosu whether to withhold its kudosu
 * @param canReopen whether to open it again
 * @param canResolve whether to resolve it
 * @param voteScore the user's own vote: 1, -1, or 0 for none
 */
@JsonModel
public record BeatmapsetDiscussionCurrentUserAttributes(
    boolean canDestroy,
    boolean canModerateKudosu,
    boolean canReopen,
    boolean canResolve,
    int voteScore) {}
