package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;

/**
 * The pictures of a beatmapset.
 *
 * @param cover the address of the wide picture
 * @param cover2x the same at twice the size
 * @param card the address of the picture for cards
 * @param card2x the same at twice the size
 * @param list the address of the picture for lists
 * @param list2x the same at twice the size
 * @param slimcover the address of the flat wide picture
 * @param slimcover2x the same at twice the size
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapset-covers">The server's page on it</a>
 */
@JsonModel
public record BeatmapsetCovers(
    String cover,
    @Json(name = "cover@2x") String cover2x,
    String card,
    @Json(name = "card@2x") String card2x,
    String list,
    @Json(name = "list@2x") String list2x,
    String slimcover,
    @Json(name = "slimcover@2x") String slimcover2x) {}
