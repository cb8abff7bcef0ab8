package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of a kind newer than this version.
 *
 * @param type the server's word for the kind
 * @param json the whole event
 */
@JsonKind
public record UnknownEvent(String type, RawJson json) implements Event {
  @Override
  public @Nullable Instant createdAt() {
    return UnknownFields.time(json, "created_at");
  }
}
