package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a beatmapset, build or news post.
 *
 * @param id the comment's id
 * @param parentId the id of the comment that it answers; null if it answers none
 * @param userId the id of who wrote it; null for comments from before the site had its own
 * @param pinned whether it is kept above the others
 * @param repliesCount how many answers it has
 * @param votesCount how many users voted for it
 * @param commentableType what kind of thing it stands on; null if the server has none
 * @param commentableId the id of what it stands on; null if the server has none
 * @param legacyName the name of who wrote it, where {@code userId} is null; else null
 * @param createdAt when it was written
 * @param updatedAt when anything about it last changed
 * @param deletedAt when it was deleted; null if it is not
 * @param editedAt when its text was last changed; null if it never was
 * @param editedById the id of who changed its text; null if nobody did
 * @param deletedById the id of who deleted it; only for moderators
 * @param message the text in Markdown; absent for a deleted comment
 * @param messageHtml the text in HTML; absent for a deleted comment
 * @see <a href="https://osu.ppy.sh/docs/index.html#comment">The server's page on it</a>
 */
@JsonModel
public record Comment(
    long id,
    @Nullable Long parentId,
    @Nullable Long userId,
    boolean pinned,
    int repliesCount,
    int votesCount,
    @Nullable CommentableType commentableType,
    @Nullable Long commentableId,
    @Nullable String legacyName,
    @Timestamp(Timestamp.Style.ZULU) Instant createdAt,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant updatedAt,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant deletedAt,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant editedAt,
    @Nullable Long editedById,
    @Nullable Long deletedById,
    @Nullable String message,
    @Nullable String messageHtml) {}
