package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** Which topics of a forum to list, by their replies. */
public enum ForumTopicReplies implements WireValue {
  /** Those with replies. */
  ONLY("only"),

  /** Those without. */
  NONE("none");

  private final String value;

  ForumTopicReplies(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
