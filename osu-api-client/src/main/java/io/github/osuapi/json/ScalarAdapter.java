package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what JSON has itself. */
final class ScalarAdapter<T> extends JsonInputAdapter<T> {
  private final boolean nullable;
  private final Reading<T> reading;
  private final Writing<T> writing;

  private ScalarAdapter(Class<?> type, Reading<T> reading, Writing<T> writing) {
    this.nullable = !type.isPrimitive();
    this.reading = reading;
    this.writing = writing;
  }

  /** How a value is read. */
  private interface Reading<T> {
    T read(JsonInput input) throws IOException;
  }

  /** How a value is written. */
  private interface Writing<T> {
    void write(JsonWriter writer, T value) throws IOException;
  }

  /** The adapter of a type; null where it is another type. */
  static @Nullable JsonAdapter<?> of(Class<?> type) {
    if (type == String.class) {
      return new ScalarAdapter<>(type, JsonInput::nextString, JsonWriter::value);
    }
    if (type == Integer.class || type == int.class) {
      return new ScalarAdapter<Integer>(type, JsonInput::nextInt, JsonWriter::value);
    }
    if (type == Long.class || type == long.class) {
      return new ScalarAdapter<Long>(type, JsonInput::nextLong, JsonWriter::value);
    }
    if (type == Double.class || type == double.class) {
      return new ScalarAdapter<Double>(type, JsonInput::nextDouble, JsonWriter::value);
    }
    if (type == Boolean.class || type == boolean.class) {
      return new ScalarAdapter<Boolean>(type, JsonInput::nextBoolean, JsonWriter::value);
    }
    return null;
  }

  @Override
  public @Nullable T read(JsonInput input) throws IOException {
    return nullable && input.skipNull() ? null : reading.read(input);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null && nullable) {
      writer.nullValue();
      return;
    }
    if (value == null) {
      throw new NullPointerException("the value to write is null: use nullSafe() where it may be");
    }
    writing.write(writer, value);
  }
}
