package io.github.osuapi.sandbox.route;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Writes {@code \/} for each slash, as PHP does where it is not told otherwise. */
final class EscapedSlashes extends CharacterEscapes {
  @Serial private static final long serialVersionUID = 1L;
  private static final SerializableString SLASH = new SerializedString("\\/");

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['/'] = ESCAPE_CUSTOM;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return character == '/' ? SLASH : null;
  }
}
