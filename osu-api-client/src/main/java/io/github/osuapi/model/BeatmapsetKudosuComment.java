package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The votes that gave or took kudosu.
 *
 * @param beatmapDiscussionId the id of the discussion
 * @param beatmapDiscussionPostId the id of the post; absent as a rule
 * @param newVote the vote that did it
 * @param votes all votes; absent in old events
 */
@JsonModel
public record BeatmapsetKudosuComment(
    @Nullable Long beatmapDiscussionId,
    @Nullable Long beatmapDiscussionPostId,
    @Nullable BeatmapsetEventVote newVote,
    @Nullable List<BeatmapsetEventVote> votes) {}
