package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A team of users.
 *
 * @param flagUrl the address of the flag; null for a team without one
 * @param id the team's id
 * @param name the name
 * @param shortName the short name, of at most four characters
 * @see <a href="https://osu.ppy.sh/docs/index.html#team">The server's page on it</a>
 */
@JsonModel
public record Team(@Nullable String flagUrl, long id, String name, String shortName)
    implements AnyTeam {}
