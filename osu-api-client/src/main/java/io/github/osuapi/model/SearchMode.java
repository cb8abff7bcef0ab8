package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** What to search for. */
public enum SearchMode implements WireValue {
  /** Users and pages of the wiki; the default. */
  ALL("all"),

  /** Users. */
  USER("user"),

  /** Pages of the wiki. */
  WIKI_PAGE("wiki_page");

  private final String value;

  SearchMode(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
