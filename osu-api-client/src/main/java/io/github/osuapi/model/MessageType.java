package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

/**
 * How the text of a chat message is to be shown.
 *
 * <p>A value that this version does not know keeps its text, as {@link Unknown}.
 */
@JsonModel
public sealed interface MessageType extends OpenEnum {
  /** As it is. */
  MessageType PLAIN = Known.PLAIN;

  /** As something that the sender does, sent with {@code /me}. */
  MessageType ACTION = Known.ACTION;

  /** As Markdown; the messages of announcement channels. */
  MessageType MARKDOWN = Known.MARKDOWN;

  /**
   * Returns the constant of a text, or an {@link Unknown} that holds it.
   *
   * @param value the text that the server uses
   * @return the value; its {@link #value()} is {@code value}
   */
  static MessageType of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  /** The values that this version knows. */
  enum Known implements MessageType {
    /** As it is. */
    PLAIN("plain"),

    /** As something that the sender does, sent with {@code /me}. */
    ACTION("action"),

    /** As Markdown; the messages of announcement channels. */
    MARKDOWN("markdown");

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
  record Unknown(String value) implements MessageType {
    @Override
    public String toString() {
      return value;
    }
  }
}
