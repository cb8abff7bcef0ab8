package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A news post. The components after {@code title} are there only where the server includes them.
 *
 * @param id the post's id
 * @param author who wrote it
 * @param editUrl the address where its text can be changed
 * @param firstImage the address of the first picture; null without one
 * @param firstImage2x the address of the first picture at twice the size; null without one
 * @param publishedAt when it appeared
 * @param updatedAt when it was last changed
 * @param slug the name of the post in addresses, such as {@code 2026-06-27-new-featured-artist}
 * @param title the title
 * @param content the text in HTML; only for a single post
 * @param navigation the posts beside it; only for a single post
 * @param preview the first paragraph without HTML; only in lists
 * @see <a href="https://osu.ppy.sh/docs/index.html#newspost">The server's page on it</a>
 */
@JsonModel
public record NewsPost(
    long id,
    String author,
    String editUrl,
    @Nullable String firstImage,
    @Json(name = "first_image@2x") @Nullable String firstImage2x,
    Instant publishedAt,
    Instant updatedAt,
    String slug,
    String title,
    @Nullable String content,
    @Nullable NewsPostNavigation navigation,
    @Nullable String preview) {}
