package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has comments: one that is there, an {@link ExistingCommentableMeta}, one that is
 * gone, a {@link DeletedCommentableMeta}, or one of a kind that this version does not know.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#commentablemeta">The server's page on it</a>
 */
@JsonModel(discriminator = "type")
public sealed interface CommentableMeta
    permits ExistingCommentableMeta, DeletedCommentableMeta, UnknownCommentableMeta {
  /**
   * The title; for a thing that is gone, words that say so.
   *
   * @return the title; null only for an {@link UnknownCommentableMeta} that has none
   */
  @Nullable String title();

  /**
   * The address of its page.
   *
   * @return the address; null if it is gone
   */
  @Nullable String url();
}
