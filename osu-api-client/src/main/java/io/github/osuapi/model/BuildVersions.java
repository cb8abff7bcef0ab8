package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * The builds beside one in the same stream.
 *
 * @param next the next one; absent for the latest build
 * @param previous the one before; absent for the first build
 * @see <a href="https://osu.ppy.sh/docs/index.html#build-versions">The server's page on it</a>
 */
@JsonModel
public record BuildVersions(@Nullable Build next, @Nullable Build previous) {}
