package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which beatmap was given to whom.
 *
 * @param beatmapId the id of the beatmap
 * @param beatmapVersion the name of the difficulty
 * @param newUserId the id of the first of the new owners; may be absent
 * @param newUserUsername the name of the first of the new owners; may be absent
 * @param newUsers the new owners; absent in old events
 */
@JsonModel
public record BeatmapsetOwnerChangeComment(
    @Nullable Long beatmapId,
    @Nullable String beatmapVersion,
    @Nullable Long newUserId,
    @Nullable String newUserUsername,
    @Nullable List<BeatmapOwner> newUsers) {}
