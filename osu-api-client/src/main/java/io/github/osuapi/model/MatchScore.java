package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;
import io.github.osuapi.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A score of a multiplayer match. It has the shape of other scores, or the older one with {@code
 * mode}, {@code perfect} and {@code score}; what only one of them has is absent in the other.
 *
 * @param accuracy the accuracy, from 0 to 1
 * @param bestId always null; the server keeps it for old clients
 * @param id null as a rule
 * @param maxCombo the largest combo of the play
 * @param mods the mods: acronyms in the older shape, objects in the newer one; {@link #acronyms()}
 *     reads both
 * @param passed whether the play was not failed
 * @param pp null as a rule
 * @param rank the grade
 * @param replay whether the replay can be downloaded
 * @param statistics how many hits had which result
 * @param type the kind of score, {@link ScoreType#LEGACY_MATCH_SCORE}
 * @param userId the id of the user
 * @param currentUserAttributes what the score is to the signed-in user
 * @param match where the player sat
 * @param createdAt when it was set; older shape
 * @param mode the ruleset; older shape
 * @param modeInt the number of the ruleset; older shape
 * @param perfect whether the combo was never broken; older shape
 * @param score the score; older shape
 * @param beatmapId the id of the beatmap; newer shape
 * @param buildId null as a rule; newer shape
 * @param endedAt when it was set; newer shape
 * @param hasReplay {@code replay} again; newer shape
 * @param isPerfectCombo whether the combo was never broken; newer shape
 * @param legacyPerfect the same by the older client's rules; newer shape
 * @param legacyScoreId null as a rule; newer shape
 * @param legacyTotalScore the score by the older client's scoring; newer shape
 * @param maximumStatistics not those of a perfect play: osu! always sends only a miss of 0 here;
 *     newer shape
 * @param rulesetId the number of the ruleset; newer shape
 * @param startedAt when the play began; newer shape
 * @param totalScore the score; newer shape
 */
@JsonModel
public record MatchScore(
    double accuracy,
    @Nullable Long bestId,
    @Nullable Long id,
    int maxCombo,
    List<RawJson> mods,
    boolean passed,
    @Nullable Double pp,
    Grade rank,
    boolean replay,
    Map<String, Integer> statistics,
    ScoreType type,
    long userId,
    @Nullable ScoreCurrentUserAttributes currentUserAttributes,
    @Nullable MatchScorePlace match,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant createdAt,
    @Nullable Ruleset mode,
    @Nullable Integer modeInt,
    @Nullable Boolean perfect,
    @Nullable Long score,
    @Nullable Long beatmapId,
    @Nullable Long buildId,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant endedAt,
    @Nullable Boolean hasReplay,
    @Nullable Boolean isPerfectCombo,
    @Nullable Boolean legacyPerfect,
    @Nullable Long legacyScoreId,
    @Nullable Long legacyTotalScore,
    @Nullable Map<String, Integer> maximumStatistics,
    @Nullable Integer rulesetId,
    @Timestamp(Timestamp.Style.ZULU) @Nullable Instant startedAt,
    @Nullable Long totalScore) {

  /**
   * The acronyms of {@link #mods()}, of whichever shape.
   *
   * @return the acronyms in the server's order
   */
  public List<String> acronyms() {
    return mods.stream().flatMap(mod -> acronym(mod.value())).toList();
  }

  /**
   * The score, of whichever shape.
   *
   * @return {@link #totalScore()} or else {@link #score()}; 0 if the server sent neither
   */
  public long total() {
    if (totalScore != null) {
      return totalScore;
    }
    return score == null ? 0 : score;
  }

  private static Stream<String> acronym(@Nullable Object mod) {
    Object name = mod instanceof Map<?, ?> object ? object.get("acronym") : mod;
    return name instanceof String text ? Stream.of(text) : Stream.empty();
  }
}
