package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How a session of the official game proves that it is the user's own.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface SessionVerificationMethod extends OpenEnum {
  /** A code sent by mail. */
  SessionVerificationMethod MAIL = Known.MAIL;

  /** A code of an authenticator app. */
  SessionVerificationMethod TOTP = Known.TOTP;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static SessionVerificationMethod of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements SessionVerificationMethod {
    /** A code sent by mail. */
    MAIL("mail"),

    /** A code of an authenticator app. */
    TOTP("totp");

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
  record Unknown(String value) implements SessionVerificationMethod {
    @Override
    public String toString() {
      return value;
    }
  }
}
