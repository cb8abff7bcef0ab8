package io.github.osuapi.json.sample;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonModel
public record Tags(List<Tag> tags) {
  @JsonModel
  public record Tag(long id, String name, @Nullable Integer rulesetId, String description) {}
}
