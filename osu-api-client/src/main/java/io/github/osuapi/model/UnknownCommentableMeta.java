package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * A thing that has comments, of a kind newer than this version.
 *
 * @param type the server's word for the kind
 * @param json the whole object
 */
@JsonKind
public record UnknownCommentableMeta(String type, RawJson json) implements CommentableMeta {
  @Override
  public @Nullable String title() {
    return UnknownFields.text(json, "title");
  }

  @Override
  public @Nullable String url() {
    return UnknownFields.text(json, "url");
  }
}
