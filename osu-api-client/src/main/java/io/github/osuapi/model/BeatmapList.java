package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * An answer that holds beatmaps.
 *
 * @param beatmaps the beatmaps, with beatmapset, failtimes, largest combo and owners; ids that the
 *     server does not know are left out
 */
@JsonModel
public record BeatmapList(List<BeatmapExtended> beatmaps) {}
