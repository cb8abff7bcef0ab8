package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A line of builds, such as the stable or the lazer one. The components after {@code isFeatured}
 * are there only where the server includes them.
 *
 * @param id the stream's id
 * @param name the name in addresses, such as {@code stable40}
 * @param displayName the name to show
 * @param isFeatured whether it is shown larger than the others
 * @param latestBuild the latest build; null if there is none
 * @param userCount how many users run its builds at present
 * @see <a href="https://osu.ppy.sh/docs/index.html#updatestream">The server's page on it</a>
 */
@JsonModel
public record UpdateStream(
    long id,
    String name,
    @Nullable String displayName,
    boolean isFeatured,
    @Nullable Build latestBuild,
    @Nullable Long userCount) {}
