package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A badge on a profile.
 *
 * @param awardedAt when it was given; null where that is not known
 * @param description what for
 * @param image2xUrl the address of the picture at twice the size
 * @param imageUrl the address of the picture
 * @param url the address of a page about it; empty without one
 * @see <a href="https://osu.ppy.sh/docs/index.html#user-userbadge">The server's page on it</a>
 */
@JsonModel
public record UserBadge(
    @Nullable Instant awardedAt,
    String description,
    @Json(name = "image@2x_url") String image2xUrl,
    String imageUrl,
    String url) {}
