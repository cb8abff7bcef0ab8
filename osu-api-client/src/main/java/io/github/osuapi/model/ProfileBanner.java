package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A banner on a profile that says which team of a tournament the user plays for.
 *
 * @param id the banner's id
 * @param tournamentId the id of the tournament
 * @param image the address of the picture; null without one
 * @param image2x the address of the picture at twice the size; null without one
 * @see <a href="https://osu.ppy.sh/docs/index.html#user-profilebanner">The server's page on it</a>
 */
@JsonModel
public record ProfileBanner(
    long id,
    long tournamentId,
    @Nullable String image,
    @Json(name = "image@2x") @Nullable String image2x) {}
