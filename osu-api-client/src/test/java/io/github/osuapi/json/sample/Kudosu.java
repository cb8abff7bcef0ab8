package io.github.osuapi.json.sample;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JsonModel
public record Kudosu(
    long id,
    KudosuAction action,
    int amount,
    String model,
    Instant createdAt,
    @Nullable Giver giver,
    Post post,
    RawJson details) {

  @JsonModel
  public record Giver(String url, String username) {}

  @JsonModel
  public record Post(@Nullable String url, String title) {}
}
