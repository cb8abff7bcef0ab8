package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has comments.
 *
 * @param currentUserAttributes what the signed-in user may do
 * @param id its id
 * @param type its kind
 * @param title its title
 * @param url the address of its page
 * @param ownerId the id of whom it belongs to, the mapper of a beatmapset; null for other things
 * @param ownerTitle what the owner is called, {@code MAPPER}; null for other things
 * @param locked whether new comments are not allowed
 * @see <a href="https://osu.ppy.sh/docs/index.html#commentablemeta">The server's page on it</a>
 */
@JsonModel
@JsonKind({"beatmapset", "build", "news_post"})
public record ExistingCommentableMeta(
    CommentableMetaCurrentUserAttributes currentUserAttributes,
    long id,
    CommentableType type,
    String title,
    String url,
    @Nullable Long ownerId,
    @Nullable String ownerTitle,
    boolean locked)
    implements CommentableMeta {}
