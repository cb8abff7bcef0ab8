package io.github.osuapi.json.sample;

import io.github.osuapi.annotations.JsonModel;
import java.time.Instant;
import java.util.List;

@JsonModel
public record Spotlights(List<Spotlight> spotlights) {
  @JsonModel
  public record Spotlight(
      long id,
      String name,
      String type,
      boolean modeSpecific,
      Instant startDate,
      Instant endDate) {}
}
