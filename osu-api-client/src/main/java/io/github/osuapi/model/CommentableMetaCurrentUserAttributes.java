package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * What the signed-in user may do under a thing that has comments.
 *
 * @param canNewCommentReason why the user may not comment; null if the user may
 * @see <a href="https://osu.ppy.sh/docs/index.html#commentable-meta-current-user-attributes">The
 *     server's page on it</a>
 */
@JsonModel
public record CommentableMetaCurrentUserAttributes(@Nullable String canNewCommentReason) {}
