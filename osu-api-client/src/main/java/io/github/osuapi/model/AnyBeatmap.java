package io.github.osuapi.model;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A beatmap in either form, {@link Beatmap} or {@link BeatmapExtended}: what both know. It is for
 * code that takes whichever form a call gave.
 */
public sealed interface AnyBeatmap permits Beatmap, BeatmapExtended {
  /**
   * The id of the beatmapset that it belongs to.
   *
   * @return the id
   */
  long beatmapsetId();

  /**
   * The star rating, in the ruleset {@link #mode()} and without mods.
   *
   * @return the star rating
   */
  double difficultyRating();

  /**
   * The beatmap's id.
   *
   * @return the id
   */
  long id();

  /**
   * Whether only the newer client, lazer, can play it.
   *
   * @return true if so
   */
  boolean lazerOnly();

  /**
   * The ruleset.
   *
   * @return the ruleset; that of the conversion for a converted beatmap
   */
  Ruleset mode();

  /**
   * The status.
   *
   * @return the status
   */
  RankStatus status();

  /**
   * The length from the first to the last hit object, in whole seconds.
   *
   * @return the length
   */
  Duration totalLength();

  /**
   * The id of the user who made it, the first one of several.
   *
   * @return the id
   */
  long userId();

  /**
   * The name of the difficulty.
   *
   * @return the name
   */
  String version();

  /**
   * The beatmapset, in the same form as the beatmap.
   *
   * @return the beatmapset; null if it is gone or the answer does not include it
   */
  @Nullable AnyBeatmapset beatmapset();

  /**
   * The MD5 sum of the file in lower case.
   *
   * @return the sum; null if the server has none or the answer does not include it
   */
  @Nullable String checksum();

  /**
   * How often the signed-in user played it.
   *
   * @return the number of plays, 0 without a user; null where the answer does not include it
   */
  @Nullable Integer currentUserPlaycount();

  /**
   * The ids of the tags that the signed-in user gave to it.
   *
   * @return the ids; null where the answer does not include them
   */
  @Nullable List<Long> currentUserTagIds();

  /**
   * Where players give up.
   *
   * @return the places; null where the answer does not include them
   */
  @Nullable BeatmapFailtimes failtimes();

  /**
   * The largest possible combo.
   *
   * @return the combo; null if the server has not worked it out or the answer does not include it
   */
  @Nullable Integer maxCombo();

  /**
   * The users who made it.
   *
   * @return the users; null where the answer does not include them
   */
  @Nullable List<BeatmapOwner> owners();

  /**
   * The tags that players give it most.
   *
   * @return the tags; null where the answer does not include them
   */
  @Nullable List<BeatmapTag> topTagIds();

  /**
   * The user with the id {@link #userId()}.
   *
   * @return the user; null where the answer does not include it
   */
  @Nullable User user();
}
