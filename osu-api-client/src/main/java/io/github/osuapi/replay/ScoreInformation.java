package io.github.osuapi.replay;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.model.Grade;
import io.github.osuapi.model.HitResult;
import io.github.osuapi.model.Mod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the current client knows of a score and the older one's header cannot hold. Versions of the
 * client added to it over time, so much of it can be null.
 *
 * @param onlineId the id of the score; -1 or null where it has none
 * @param mods the mods with their settings
 * @param statistics how many hits had which {@link HitResult}, by its {@code value()}; results that
 *     did not occur are left out
 * @param maximumStatistics the {@code statistics} of a perfect play
 * @param clientVersion the client that wrote the replay
 * @param rank the grade
 * @param userId the id of the player; -1 or null where it is not known
 * @param totalScoreWithoutMods the score before mods are counted in
 * @param pauses when the play was paused, in milliseconds since the start of the beatmap's music
 */
@JsonModel
public record ScoreInformation(
    @Nullable Long onlineId,
    List<Mod> mods,
    Map<String, Integer> statistics,
    Map<String, Integer> maximumStatistics,
    @Nullable String clientVersion,
    @Nullable Grade rank,
    @Nullable Long userId,
    @Nullable Long totalScoreWithoutMods,
    @Nullable List<Integer> pauses) {

  /**
   * Counts the hits with a result.
   *
   * @param result the result
   * @return the number from {@link #statistics()}, 0 for a result that is not there
   */
  public int count(HitResult result) {
    return statistics.getOrDefault(result.value(), 0);
  }
}
