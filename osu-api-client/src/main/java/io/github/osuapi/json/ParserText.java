package io.github.osuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The text that a parser is at, until it reads on. */
final class ParserText implements CharSequence {
  private char[] chars = {};
  private int from;
  private int length;

  void moveTo(JsonParser parser) throws IOException {
    chars = parser.getTextCharacters();
    from = parser.getTextOffset();
    length = parser.getTextLength();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[from + index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    return new String(chars, from, length);
  }
}
