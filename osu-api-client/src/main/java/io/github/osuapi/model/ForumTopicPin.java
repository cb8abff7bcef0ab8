package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** How a forum topic stands in its forum. */
public enum ForumTopicPin implements WireValue {
  /** Among the others. */
  NORMAL("0"),

  /** Above the others. */
  STICKY("1"),

  /** Above the others of every forum; for moderators of all. */
  ANNOUNCEMENT("2");

  private final String value;

  ForumTopicPin(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
