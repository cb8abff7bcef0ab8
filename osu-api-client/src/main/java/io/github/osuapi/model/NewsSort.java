package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order of news.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface NewsSort extends OpenEnum {
  /** The newest first. */
  NewsSort PUBLISHED_DESC = Known.PUBLISHED_DESC;

  /** The oldest first. */
  NewsSort PUBLISHED_ASC = Known.PUBLISHED_ASC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static NewsSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements NewsSort {
    /** The newest first. */
    PUBLISHED_DESC("published_desc"),

    /** The oldest first. */
    PUBLISHED_ASC("published_asc");

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
  record Unknown(String value) implements NewsSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
