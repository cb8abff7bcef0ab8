package io.github.osuapi.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream by Jackson's parser. */
final class StreamInput implements JsonInput {
  private final JsonParser parser;
  private final boolean failOnUnknown;
  private final @Nullable UnknownValueListener listener;

  private final ParserText current = new ParserText();

  /** What comes next, where the parser has passed it already. */
  private @Nullable JsonToken next;

  private StreamInput(
      JsonParser parser, boolean failOnUnknown, @Nullable UnknownValueListener listener) {
    this.parser = parser;
    this.failOnUnknown = failOnUnknown;
    this.listener = listener;
  }

  static StreamInput of(
      InputStream json, boolean failOnUnknown, @Nullable UnknownValueListener listener)
      throws IOException {
    return new StreamInput(Utf8Parsers.of(json), failOnUnknown, listener);
  }

  private JsonToken next() throws IOException {
    JsonToken token = nextOrEnd();
    if (token == null) {
      throw new EOFException("End of input at path " + path());
    }
    return token;
  }

  private @Nullable JsonToken nextOrEnd() throws IOException {
    JsonToken token = next;
    if (token == null) {
      token = parser.nextToken();
      next = token;
    }
    return token;
  }

  @Override
  public JsonReader.Token peek() throws IOException {
    JsonToken token = nextOrEnd();
    if (token == null) {
      return JsonReader.Token.END_DOCUMENT;
    }
    return switch (token) {
      case START_ARRAY -> JsonReader.Token.BEGIN_ARRAY;
      case END_ARRAY -> JsonReader.Token.END_ARRAY;
      case START_OBJECT -> JsonReader.Token.BEGIN_OBJECT;
      case END_OBJECT -> JsonReader.Token.END_OBJECT;
      case FIELD_NAME -> JsonReader.Token.NAME;
      case VALUE_STRING -> JsonReader.Token.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonReader.Token.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> JsonReader.Token.BOOLEAN;
      case VALUE_NULL -> JsonReader.Token.NULL;
      default -> throw new IllegalStateException(token + " is for parsers that do not block");
    };
  }

  private void pass(JsonToken token, String expected) throws IOException {
    if (next() != token) {
      throw mismatch(expected);
    }
    next = null;
  }

  private JsonDataException mismatch(String expected) throws IOException {
    return new JsonDataException(
        "Expected " + expected + " but was " + peek() + " at path " + path());
  }

  @Override
  public void beginArray() throws IOException {
    pass(JsonToken.START_ARRAY, "BEGIN_ARRAY");
  }

  @Override
  public void endArray() throws IOException {
    pass(JsonToken.END_ARRAY, "END_ARRAY");
  }

  @Override
  public void beginObject() throws IOException {
    pass(JsonToken.START_OBJECT, "BEGIN_OBJECT");
  }

  @Override
  public void endObject() throws IOException {
    pass(JsonToken.END_OBJECT, "END_OBJECT");
  }

  @Override
  public boolean hasNext() throws IOException {
    JsonToken token = next();
    return token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY;
  }

  @Override
  public String nextName() throws IOException {
    pass(JsonToken.FIELD_NAME, "a name");
    return parser.currentName();
  }

  @Override
  public int nextName(JsonNames names, int before) throws IOException {
    if (next == null) {
      int expected = names.expectedAfter(before);
      if (expected == JsonNames.UNKNOWN) {
        parser.nextToken();
      } else if (parser.nextFieldName(names.inJson(expected))) {
        return expected;
      }
      next = parser.currentToken();
    }
    JsonToken token = next();
    if (token == JsonToken.END_OBJECT) {
      return JsonNames.END;
    }
    if (token != JsonToken.FIELD_NAME) {
      throw mismatch("a name");
    }
    int index = names.indexOf(parser.currentName());
    if (index != JsonNames.UNKNOWN) {
      next = null;
      names.expect(index, before);
    }
    return index;
  }

  @Override
  public String nextString() throws IOException {
    JsonToken token = next();
    if (token != JsonToken.VALUE_STRING && !token.isNumeric()) {
      throw mismatch("a string");
    }
    String text = parser.getText();
    next = null;
    return text;
  }

  @Override
  public CharSequence nextText() throws IOException {
    if (next() != JsonToken.VALUE_STRING) {
      return nextString();
    }
    current.moveTo(parser);
    next = null;
    return current;
  }

  @Override
  public int selectString(JsonNames texts) throws IOException {
    if (next() != JsonToken.VALUE_STRING) {
      return JsonNames.UNKNOWN;
    }
    char[] text = parser.getTextCharacters();
    int index = texts.indexOf(text, parser.getTextOffset(), parser.getTextLength());
    if (index != JsonNames.UNKNOWN) {
      next = null;
    }
    return index;
  }

  @Override
  public boolean nextBoolean() throws IOException {
    JsonToken token = next();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw mismatch("a boolean");
    }
    next = null;
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  public double nextDouble() throws IOException {
    JsonToken token = next();
    double value;
    if (token.isNumeric()) {
      value = parser.getDoubleValue();
      // The parser takes -0 for an int, which has no sign then.
      if ((value == 0 && parser.getTextLength() > 1) || Double.isInfinite(value)) {
        value = TextNumbers.toDouble(parser.getText(), this);
      }
    } else if (token == JsonToken.VALUE_STRING) {
      value = TextNumbers.toDouble(parser.getText(), this);
    } else {
      throw mismatch("a double");
    }
    next = null;
    return value;
  }

  @Override
  public long nextLong() throws IOException {
    long value = next() == JsonToken.VALUE_NUMBER_INT ? parsedLong() : textLong();
    next = null;
    return value;
  }

  private long parsedLong() throws IOException {
    try {
      return parser.getLongValue();
    } catch (InputCoercionException e) {
      throw TextNumbers.notOf("a long", parser.getText(), this);
    }
  }

  private long textLong() throws IOException {
    JsonToken token = next();
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_STRING) {
      throw mismatch("a long");
    }
    return TextNumbers.toLong(parser.getText(), this);
  }

  @Override
  public int nextInt() throws IOException {
    int value = next() == JsonToken.VALUE_NUMBER_INT ? parsedInt() : textInt();
    next = null;
    return value;
  }

  private int parsedInt() throws IOException {
    try {
      return parser.getIntValue();
    } catch (InputCoercionException e) {
      throw TextNumbers.notOf("an int", parser.getText(), this);
    }
  }

  private int textInt() throws IOException {
    JsonToken token = next();
    if (token != JsonToken.VALUE_NUMBER_FLOAT && token != JsonToken.VALUE_STRING) {
      throw mismatch("an int");
    }
    return TextNumbers.toInt(parser.getText(), this);
  }

  @Override
  public boolean skipNull() throws IOException {
    if (next() != JsonToken.VALUE_NULL) {
      return false;
    }
    next = null;
    return true;
  }

  @Override
  public void skipValue() throws IOException {
    JsonToken token = next();
    if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      throw mismatch("a value");
    }
    if (failOnUnknown) {
      throw new JsonDataException("Cannot skip unexpected " + peek() + " at " + path());
    }
    next = null;
    parser.skipChildren();
  }

  @Override
  public String path() {
    JsonStreamContext context = parser.getParsingContext();
    // The parser has entered or left already what comes next.
    boolean ahead = next == JsonToken.START_OBJECT || next == JsonToken.START_ARRAY;
    StringBuilder path = new StringBuilder();
    append(ahead ? context.getParent() : context, path);
    return next == JsonToken.END_OBJECT ? path.append('.').toString() : path.toString();
  }

  private static void append(JsonStreamContext context, StringBuilder path) {
    JsonStreamContext parent = context.getParent();
    if (parent != null) {
      append(parent, path);
    }
    if (context.inObject()) {
      path.append('.').append(context.hasCurrentName() ? context.getCurrentName() : "");
    } else if (context.inArray()) {
      path.append('[').append(context.getCurrentIndex()).append(']');
    } else {
      path.append('$');
    }
  }

  @Override
  public boolean failOnUnknown() {
    return failOnUnknown;
  }

  @Override
  public @Nullable UnknownValueListener unknownValueListener() {
    return listener;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
