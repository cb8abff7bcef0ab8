package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum, or a category of forums.
 *
 * @param description what it is for
 * @param id the forum's id
 * @param name the name
 * @param subforums the forums inside it, two levels deep: those of the second level come without
 *     theirs, so that it is absent there
 * @see <a href="https://osu.ppy.sh/docs/index.html#forum">The server's page on it</a>
 */
@JsonModel
public record Forum(String description, long id, String name, @Nullable List<Forum> subforums) {}
