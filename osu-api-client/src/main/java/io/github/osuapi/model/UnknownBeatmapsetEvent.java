package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;

/**
 * An event of a kind newer than this version.
 *
 * @param type the server's word for the kind
 * @param json the whole event
 */
@JsonKind
public record UnknownBeatmapsetEvent(String type, RawJson json) implements BeatmapsetEvent {}
