package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of forum topics. */
public enum ForumTopicSort implements WireValue {
  /** Those with the newest posts first; the default. */
  NEW("new"),

  /** Those with the oldest last posts first. */
  OLD("old");

  private final String value;

  ForumTopicSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
