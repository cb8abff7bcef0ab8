package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * What happened to a beatmapset on its way to being ranked. Each kind has its own record; one that
 * this version does not know is an {@link UnknownBeatmapsetEvent}.
 */
@JsonModel(discriminator = "type")
public sealed interface BeatmapsetEvent
    permits BeatmapsetStatusEvent,
        BeatmapsetNominateEvent,
        BeatmapsetDisqualifyEvent,
        BeatmapsetDiscussionEvent,
        BeatmapsetKudosuEvent,
        BeatmapsetReasonEvent,
        BeatmapsetEditEvent,
        BeatmapsetOwnerChangeEvent,
        UnknownBeatmapsetEvent {}
