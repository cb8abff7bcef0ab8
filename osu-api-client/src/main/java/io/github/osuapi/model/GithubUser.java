package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * Who made a change.
 *
 * @param displayName the name to show: that of the osu! user if there is one, else that on GitHub,
 *     or {@code [no name]}
 * @param githubUrl the address on GitHub; null without one
 * @param githubUsername the name on GitHub; null without one
 * @param id the id of this entry; null for placeholders
 * @param osuUsername the name on osu!; null without one
 * @param userId the id on osu!; null without one
 * @param userUrl the address of the profile on osu!; null without one
 * @see <a href="https://osu.ppy.sh/docs/index.html#githubuser">The server's page on it</a>
 */
@JsonModel
public record GithubUser(
    String displayName,
    @Nullable String githubUrl,
    @Nullable String githubUsername,
    @Nullable Long id,
    @Nullable String osuUsername,
    @Nullable Long userId,
    @Nullable String userUrl) {}
