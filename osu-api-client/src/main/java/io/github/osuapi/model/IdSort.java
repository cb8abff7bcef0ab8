package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The order of lists that go by id.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface IdSort extends OpenEnum {
  /** The newest first. */
  IdSort ID_DESC = Known.ID_DESC;

  /** The oldest first. */
  IdSort ID_ASC = Known.ID_ASC;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static IdSort of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements IdSort {
    /** The newest first. */
    ID_DESC("id_desc"),

    /** The oldest first. */
    ID_ASC("id_asc");

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
  record Unknown(String value) implements IdSort {
    @Override
    public String toString() {
      return value;
    }
  }
}
