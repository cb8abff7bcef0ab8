package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

/**
 * A thing that had comments and is gone.
 *
 * @param title words that say so
 */
@JsonModel
@JsonKind(absent = true)
public record DeletedCommentableMeta(String title) implements CommentableMeta {
  @Override
  public @Nullable String url() {
    return null;
  }
}
