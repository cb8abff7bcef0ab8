package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads again what another input has read into maps, lists and texts. */
final class TreeInput implements JsonInput {
  private final JsonInput origin;
  private final String root;
  private @Nullable Frame frame;
  private @Nullable Object value;

  /** Whether the value comes next, and not what the frame has. */
  private boolean atValue = true;

  /**
   * Begins at the whole value.
   *
   * @param value the value, as {@link RawJson} holds it
   * @param root where it was
   * @param origin what read it
   */
  TreeInput(@Nullable Object value, String root, JsonInput origin) {
    this.value = value;
    this.root = root;
    this.origin = origin;
  }

  /** An array or object that was entered. */
  private static final class Frame {
    final @Nullable Frame parent;
    final Iterator<?> left;
    final boolean object;
    Map.@Nullable Entry<?, ?> entry;
    String name = "";
    int index = -1;

    Frame(@Nullable Frame parent, Iterable<?> values, boolean object) {
      this.parent = parent;
      this.left = values.iterator();
      this.object = object;
    }

    JsonReader.Token end() {
      return object ? JsonReader.Token.END_OBJECT : JsonReader.Token.END_ARRAY;
    }

    void appendTo(StringBuilder path) {
      if (parent != null) {
        parent.appendTo(path);
      }
      if (object) {
        path.append('.').append(name);
      } else {
        path.append('[').append(Math.max(index, 0)).append(']');
      }
    }
  }

  @Override
  public JsonReader.Token peek() {
    if (atValue) {
      return kind(value);
    }
    if (frame == null) {
      return JsonReader.Token.END_DOCUMENT;
    }
    if (frame.entry == null && !frame.left.hasNext()) {
      frame.name = "";
      return frame.end();
    }
    if (frame.object) {
      if (frame.entry == null) {
        frame.entry = (Map.Entry<?, ?>) frame.left.next();
        frame.name = (String) frame.entry.getKey();
      }
      return JsonReader.Token.NAME;
    }
    frame.index++;
    value = frame.left.next();
    atValue = true;
    return kind(value);
  }

  private static JsonReader.Token kind(@Nullable Object value) {
    if (value == null) {
      return JsonReader.Token.NULL;
    }
    if (value instanceof String) {
      return JsonReader.Token.STRING;
    }
    if (value instanceof Boolean) {
      return JsonReader.Token.BOOLEAN;
    }
    if (value instanceof Map) {
      return JsonReader.Token.BEGIN_OBJECT;
    }
    return value instanceof List ? JsonReader.Token.BEGIN_ARRAY : JsonReader.Token.NUMBER;
  }

  private void expect(JsonReader.Token token) {
    if (peek() != token) {
      throw mismatch(token.name());
    }
  }

  private JsonDataException mismatch(String expected) {
    return new JsonDataException(
        "Expected " + expected + " but was " + peek() + " at path " + path());
  }

  private @Nullable Object pass() {
    Object passed = value;
    value = null;
    atValue = false;
    return passed;
  }

  @Override
  public void beginArray() {
    expect(JsonReader.Token.BEGIN_ARRAY);
    frame = new Frame(frame, (List<?>) Objects.requireNonNull(pass()), false);
  }

  @Override
  public void endArray() {
    end(JsonReader.Token.END_ARRAY);
  }

  @Override
  public void beginObject() {
    expect(JsonReader.Token.BEGIN_OBJECT);
    Map<?, ?> object = (Map<?, ?>) Objects.requireNonNull(pass());
    frame = new Frame(frame, object.entrySet(), true);
  }

  @Override
  public void endObject() {
    end(JsonReader.Token.END_OBJECT);
  }

  private void end(JsonReader.Token end) {
    expect(end);
    frame = Objects.requireNonNull(frame).parent;
  }

  @Override
  public boolean hasNext() {
    JsonReader.Token token = peek();
    return token != JsonReader.Token.END_OBJECT && token != JsonReader.Token.END_ARRAY;
  }

  @Override
  public String nextName() {
    expect(JsonReader.Token.NAME);
    return passName();
  }

  private String passName() {
    Frame object = Objects.requireNonNull(frame);
    value = Objects.requireNonNull(object.entry).getValue();
    object.entry = null;
    atValue = true;
    return object.name;
  }

  @Override
  public int nextName(JsonNames names, int before) {
    if (!hasNext()) {
      return JsonNames.END;
    }
    expect(JsonReader.Token.NAME);
    int index = names.indexOf(Objects.requireNonNull(frame).name);
    if (index != JsonNames.UNKNOWN) {
      passName();
    }
    return index;
  }

  private String text(String expected) {
    JsonReader.Token token = peek();
    if (token != JsonReader.Token.STRING && token != JsonReader.Token.NUMBER) {
      throw mismatch(expected);
    }
    return String.valueOf(value);
  }

  @Override
  public String nextString() {
    String text = text("a string");
    pass();
    return text;
  }

  @Override
  public CharSequence nextText() {
    return nextString();
  }

  @Override
  public int selectString(JsonNames texts) {
    int index =
        peek() == JsonReader.Token.STRING ? texts.indexOf(text("a string")) : JsonNames.UNKNOWN;
    if (index != JsonNames.UNKNOWN) {
      pass();
    }
    return index;
  }

  @Override
  public boolean nextBoolean() {
    if (peek() != JsonReader.Token.BOOLEAN) {
      throw mismatch("a boolean");
    }
    return Boolean.TRUE.equals(pass());
  }

  @Override
  public double nextDouble() {
    double number = TextNumbers.toDouble(text("a double"), this);
    pass();
    return number;
  }

  @Override
  public long nextLong() {
    long number = TextNumbers.toLong(text("a long"), this);
    pass();
    return number;
  }

  @Override
  public int nextInt() {
    int number = TextNumbers.toInt(text("an int"), this);
    pass();
    return number;
  }

  @Override
  public boolean skipNull() {
    boolean isNull = peek() == JsonReader.Token.NULL;
    if (isNull) {
      pass();
    }
    return isNull;
  }

  @Override
  public void skipValue() {
    if (!hasNext()) {
      throw mismatch("a value");
    }
    if (failOnUnknown()) {
      throw new JsonDataException("Cannot skip unexpected " + peek() + " at " + path());
    }
    if (peek() == JsonReader.Token.NAME) {
      passName();
    } else {
      pass();
    }
  }

  @Override
  public String path() {
    StringBuilder path = new StringBuilder(root);
    if (frame != null) {
      frame.appendTo(path);
    }
    return path.toString();
  }

  @Override
  public boolean failOnUnknown() {
    return origin.failOnUnknown();
  }

  @Override
  public @Nullable UnknownValueListener unknownValueListener() {
    return origin.unknownValueListener();
  }

  @Override
  public void close() {}
}
