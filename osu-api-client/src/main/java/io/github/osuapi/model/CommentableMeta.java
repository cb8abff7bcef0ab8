package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has comments. If it is gone there is a {@code title} that says so, and nothing else.
 *
 * @param currentUserAttributes what the signed-in user may do; absent if the thing is gone
 * @param id its id; absent if it is gone
 * @param type its kind; absent if it is gone
 * @param title its title
 * @param url the address of its page; absent if it is gone
 * @param ownerId the id of whom it belongs to, the mapper of a beatmapset; null for other things
 * @param ownerTitle what the owner is called, {@code MAPPER}; null for other things
 * @param locked whether new comments are not allowed; absent if it is gone
 * @see <a href="https://osu.ppy.sh/docs/index.html#commentablemeta">The server's page on it</a>
 */
@JsonModel
public record CommentableMeta(
    @Nullable CommentableMetaCurrentUserAttributes currentUserAttributes,
    @Nullable Long id,
    @Nullable CommentableType type,
    String title,
    @Nullable String url,
    @Nullable Long ownerId,
    @Nullable String ownerTitle,
    @Nullable Boolean locked) {}
