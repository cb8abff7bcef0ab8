package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of the posts of a forum topic. */
public enum ForumPostSort implements WireValue {
  /** The oldest first; the default. */
  ID_ASC("id_asc"),

  /** The newest first. */
  ID_DESC("id_desc");

  private final String value;

  ForumPostSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
