package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The state of the beatmapsets whose discussions to list. */
public enum BeatmapsetDiscussionStatus implements WireValue {
  /** Ranked ones. */
  RANKED("ranked"),

  /** Qualified ones. */
  QUALIFIED("qualified"),

  /** Those that were disqualified. */
  DISQUALIFIED("disqualified"),

  /** Those that were never qualified. */
  NEVER_QUALIFIED("never_qualified");

  private final String value;

  BeatmapsetDiscussionStatus(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
