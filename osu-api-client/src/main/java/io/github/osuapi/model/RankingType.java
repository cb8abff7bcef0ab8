package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/**
 * Which ranking of users to ask for. Countries and teams are ranked by calls of their own, with
 * {@link CountryRankings} and {@link TeamRankings}.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#rankingtype">The server's page on it</a>
 */
public enum RankingType implements WireValue {
  /** By performance points. */
  PERFORMANCE("performance"),

  /** By ranked score. */
  SCORE("score"),

  /** By performance points; the site's newer name for the same. */
  GLOBAL("global"),

  /** The players of one spotlight, by their score in it. */
  CHARTS("charts");

  private final String value;

  RankingType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
