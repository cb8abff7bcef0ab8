package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of a kind newer than this version, or one that the server itself could not read: then
 * its JSON has {@code parse_error}, and none of the parts that its kind has.
 *
 * @param type the server's word for the kind; null where the server does not know it either
 * @param json the whole event
 */
@JsonKind
public record UnknownEvent(@Nullable String type, RawJson json) implements Event {
  @Override
  public @Nullable Instant createdAt() {
    return UnknownFields.time(json, "created_at");
  }
}
