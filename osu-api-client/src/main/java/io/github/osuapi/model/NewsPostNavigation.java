package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * The news posts beside one.
 *
 * @param newer the next one; absent for the newest post
 * @param older the one before; absent for the oldest post
 * @see <a href="https://osu.ppy.sh/docs/index.html#newspost-navigation">The server's page on it</a>
 */
@JsonModel
public record NewsPostNavigation(@Nullable NewsPost newer, @Nullable NewsPost older) {}
