package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How a wiki page is laid out.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface WikiPageLayout extends OpenEnum {
  /** An article. */
  WikiPageLayout MARKDOWN_PAGE = Known.MARKDOWN_PAGE;

  /** The front page of the wiki. */
  WikiPageLayout MAIN_PAGE = Known.MAIN_PAGE;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static WikiPageLayout of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements WikiPageLayout {
    /** An article. */
    MARKDOWN_PAGE("markdown_page"),

    /** The front page of the wiki. */
    MAIN_PAGE("main_page");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A value newer than this version.
   *
   * @param value the server's text
   */
  record Unknown(String value) implements WikiPageLayout {
    @Override
    public String toString() {
      return value;
    }
  }
}
