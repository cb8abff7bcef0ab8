package io.github.osuapi.replay;

import io.github.osuapi.model.LegacyMod;
import io.github.osuapi.model.Ruleset;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a replay says of its play besides what was pressed when. Immutable.
 *
 * @param ruleset one of the four rulesets of the game
 * @param version the version of the game that wrote the replay, see {@link ReplayVersion}
 * @param beatmapHash the MD5 hash of the beatmap's file, in hexadecimal
 * @param playerName the player's name
 * @param replayHash an MD5 hash of parts of this header, in hexadecimal
 * @param counts how many hits had which result
 * @param totalScore the score; that of the current client where it wrote the replay
 * @param maxCombo the longest combo, 0 to 65535
 * @param perfect whether the combo was as long as it can be
 * @param modMask the mods as the older client's bit mask; those of the current client that it lacks
 *     are in the score information alone
 * @param playedAt when the play was submitted, in steps of 100 nanoseconds since the year 1
 * @param onlineScoreId the id that the older client knows the score by, 0 or below where there is
 *     none; null in replays older than {@link ReplayVersion#FIRST_WITH_ONLINE_ID}, an int in those
 *     older than {@link ReplayVersion#FIRST_WITH_LONG_ONLINE_ID}
 */
public record ReplayHeader(
    Ruleset ruleset,
    int version,
    @Nullable String beatmapHash,
    @Nullable String playerName,
    @Nullable String replayHash,
    HitCounts counts,
    int totalScore,
    int maxCombo,
    boolean perfect,
    int modMask,
    Instant playedAt,
    @Nullable Long onlineScoreId) {
  /**
   * Checks that a replay can hold all this.
   *
   * @throws IllegalArgumentException where it cannot
   */
  public ReplayHeader {
    RulesetNumber.of(ruleset);
    Objects.requireNonNull(counts, "counts");
    Numbers.requireUnsignedShort("maxCombo", maxCombo);
    Ticks.of(playedAt);
    if (ReplayVersion.hasOnlineId(version) != (onlineScoreId != null)) {
      throw new IllegalArgumentException(
          "onlineScoreId is "
              + onlineScoreId
              + ", but a replay of version "
              + version
              + (onlineScoreId == null ? " has one: give 0 for none" : " has none: give null"));
    }
    if (onlineScoreId != null
        && !ReplayVersion.hasLongOnlineId(version)
        && onlineScoreId != onlineScoreId.intValue()) {
      throw new IllegalArgumentException(
          "onlineScoreId is "
              + onlineScoreId
              + ", but a replay of version "
              + version
              + " holds an int there");
    }
  }

  /**
   * Returns the mods that the older client knows.
   *
   * @return the mods of {@link #modMask()}, without those that another one replaces
   * @throws IllegalArgumentException where a bit of the mask is no mod's
   */
  public Set<LegacyMod> mods() {
    return LegacyMod.ofMask(modMask);
  }

  /**
   * Tells which client wrote the replay.
   *
   * @return whether it was the current one, lazer
   */
  public boolean isLazer() {
    return version >= ReplayVersion.FIRST_LAZER;
  }
}
