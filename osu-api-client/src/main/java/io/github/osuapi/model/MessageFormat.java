package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** A form in which the changelog gives the text of a change. */
public enum MessageFormat implements WireValue {
  /** HTML, in {@link ChangelogEntry#messageHtml()}. */
  HTML("html"),

  /** Markdown, in {@link ChangelogEntry#message()}. */
  MARKDOWN("markdown");

  private final String value;

  MessageFormat(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
