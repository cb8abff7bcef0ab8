package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * The letter that a play earned.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface Grade extends OpenEnum {
  /** Silver SS: everything hit perfectly, with a mod that hides notes. */
  Grade XH = Known.XH;

  /** SS: everything hit perfectly. */
  Grade X = Known.X;

  /** Silver S, an S with a mod that hides notes. */
  Grade SH = Known.SH;

  /** S. */
  Grade S = Known.S;

  /** A. */
  Grade A = Known.A;

  /** B. */
  Grade B = Known.B;

  /** C. */
  Grade C = Known.C;

  /** D. */
  Grade D = Known.D;

  /** The play failed. */
  Grade F = Known.F;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static Grade of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements Grade {
    /** Silver SS: everything hit perfectly, with a mod that hides notes. */
    XH("XH"),

    /** SS: everything hit perfectly. */
    X("X"),

    /** Silver S, an S with a mod that hides notes. */
    SH("SH"),

    /** S. */
    S("S"),

    /** A. */
    A("A"),

    /** B. */
    B("B"),

    /** C. */
    C("C"),

    /** D. */
    D("D"),

    /** The play failed. */
    F("F");

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
  record Unknown(String value) implements Grade {
    @Override
    public String toString() {
      return value;
    }
  }
}
