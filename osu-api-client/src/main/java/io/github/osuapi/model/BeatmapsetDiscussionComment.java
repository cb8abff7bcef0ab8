package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which discussion an event is about.
 *
 * @param beatmapDiscussionId the id of the discussion
 * @param beatmapDiscussionPostId the id of the post; absent where it is about the whole discussion
 * @param nominatorIds the ids of those whose nominations were reset; absent otherwise
 * @param sourceUserId the id of who reset a nomination; absent otherwise
 * @param sourceUserUsername the name of who reset a nomination; absent otherwise
 */
@JsonModel
public record BeatmapsetDiscussionComment(
    @Nullable Long beatmapDiscussionId,
    @Nullable Long beatmapDiscussionPostId,
    @Nullable List<Long> nominatorIds,
    @Nullable Long sourceUserId,
    @Nullable String sourceUserUsername) {}
