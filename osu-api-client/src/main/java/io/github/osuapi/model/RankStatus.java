package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How far a beatmap or beatmapset has come on its way to a leaderboard. Where the server gives the
 * number of a status, the number stands in brackets below.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#beatmapset-rank-status">The server's page on
 *     it</a>
 */
@JsonModel
public sealed interface RankStatus extends OpenEnum {
  /** Abandoned by its mapper (-2). */
  RankStatus GRAVEYARD = Known.GRAVEYARD;

  /** Work in progress (-1). */
  RankStatus WIP = Known.WIP;

  /** Waiting for nominations (0). */
  RankStatus PENDING = Known.PENDING;

  /** Has a leaderboard and gives performance points (1). */
  RankStatus RANKED = Known.RANKED;

  /** Has a leaderboard; the older kind of ranked for marathon maps (2). */
  RankStatus APPROVED = Known.APPROVED;

  /** Nominated, and about to be ranked (3). */
  RankStatus QUALIFIED = Known.QUALIFIED;

  /** Has a leaderboard that gives no performance points (4). */
  RankStatus LOVED = Known.LOVED;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static RankStatus of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements RankStatus {
    /** Abandoned by its mapper (-2). */
    GRAVEYARD("graveyard"),

    /** Work in progress (-1). */
    WIP("wip"),

    /** Waiting for nominations (0). */
    PENDING("pending"),

    /** Has a leaderboard and gives performance points (1). */
    RANKED("ranked"),

    /** Has a leaderboard; the older kind of ranked for marathon maps (2). */
    APPROVED("approved"),

    /** Nominated, and about to be ranked (3). */
    QUALIFIED("qualified"),

    /** Has a leaderboard that gives no performance points (4). */
    LOVED("loved");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A value newer than this version.
   *
   * @param value the server's text
   */
  record Unknown(String value) implements RankStatus {
    @Override
    public String toString() {
      return value;
    }
  }
}
