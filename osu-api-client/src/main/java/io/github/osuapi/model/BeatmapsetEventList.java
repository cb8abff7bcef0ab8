package io.github.osuapi.model;

import com.squareup.moshi.Json;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import java.util.List;

/**
 * Events of beatmapsets, and what belongs to them.
 *
 * @param events the events
 * @param reviewsConfig what limits reviews
 * @param users the users in them
 */
@JsonModel
public record BeatmapsetEventList(
    List<BeatmapsetEvent> events,
    @Json(name = "reviewsConfig") ReviewsConfig reviewsConfig,
    List<User> users)
    implements NumberedPage<BeatmapsetEvent> {
  @Override
  public List<BeatmapsetEvent> items() {
    return events;
  }

  @Override
  public boolean hasNext(int number) {
    return true;
  }
}
