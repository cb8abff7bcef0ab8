package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** What decides the order of the topics of a forum before the time of their last post does. */
public enum ForumListingSort implements WireValue {
  /** When they were made, the newest first. */
  CREATED("created"),

  /** The votes for the feature that they ask for, the most first. */
  FEATURE_VOTES("feature-votes");

  private final String value;

  ForumListingSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
