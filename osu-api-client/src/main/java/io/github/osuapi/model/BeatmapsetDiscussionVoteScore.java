package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which way a vote on a discussion went. */
public enum BeatmapsetDiscussionVoteScore implements WireValue {
  /** For it. */
  UP("1"),

  /** Against it. */
  DOWN("-1");

  private final String value;

  BeatmapsetDiscussionVoteScore(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
