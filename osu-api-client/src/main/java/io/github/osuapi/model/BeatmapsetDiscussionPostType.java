package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which posts of discussions to list. */
public enum BeatmapsetDiscussionPostType implements WireValue {
  /** Those that opened a discussion. */
  FIRST("first"),

  /** Those that replied. */
  REPLY("reply"),

  /** Those of the system. */
  SYSTEM("system");

  private final String value;

  BeatmapsetDiscussionPostType(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
