package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * All spotlights.
 *
 * @param spotlights the spotlights
 * @see <a href="https://osu.ppy.sh/docs/index.html#spotlights">The server's page on it</a>
 */
@JsonModel
public record SpotlightList(List<Spotlight> spotlights) {}
