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
public record UnknownBeatmapsetEvent(String type, RawJson json) implements BeatmapsetEvent {
  @Override
  public @Nullable Instant createdAt() {
    return UnknownFields.time(json, "created_at");
  }

  @Override
  public @Nullable Long userId() {
    return UnknownFields.number(json, "user_id");
  }

  @Override
  public @Nullable Beatmapset beatmapset() {
    return null;
  }

  @Override
  public @Nullable BeatmapsetDiscussion discussion() {
    return null;
  }
}
