package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads and writes what JSON has itself. Classes and no lambdas, which take longer to start. */
abstract class ScalarAdapter<T> extends JsonInputAdapter<T> {
  private final boolean nullable;

  private ScalarAdapter(Class<?> type) {
    this.nullable = !type.isPrimitive();
  }

  abstract T readValue(JsonInput input) throws IOException;

  abstract void writeValue(JsonWriter writer, T value) throws IOException;

  /** The adapter of a type; null where it is another type. */
  static @Nullable JsonAdapter<?> of(Class<?> type) {
    if (type == String.class) {
      return adapter(new OfString(type));
    }
    if (type == Integer.class || type == int.class) {
      return adapter(new OfInt(type));
    }
    if (type == Long.class || type == long.class) {
      return adapter(new OfLong(type));
    }
    if (type == Double.class || type == double.class) {
      return adapter(new OfDouble(type));
    }
    if (type == Boolean.class || type == boolean.class) {
      return adapter(new OfBoolean(type));
    }
    return null;
  }

  /** From an object: else the JVM loads all adapters, to see what they extend. */
  static JsonAdapter<?> adapter(Object adapter) {
    return (JsonAdapter<?>) adapter;
  }

  @Override
  public final @Nullable T read(JsonInput input) throws IOException {
    return nullable && input.skipNull() ? null : readValue(input);
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null && nullable) {
      writer.nullValue();
      return;
    }
    if (value == null) {
      throw new NullPointerException("the value to write is null: use nullSafe() where it may be");
    }
    writeValue(writer, value);
  }

  private static final class OfString extends ScalarAdapter<String> {
    OfString(Class<?> type) {
      super(type);
    }

    @Override
    String readValue(JsonInput input) throws IOException {
      return input.nextString();
    }

    @Override
    void writeValue(JsonWriter writer, String value) throws IOException {
      writer.value(value);
    }
  }

  private static final class OfInt extends ScalarAdapter<Integer> {
    OfInt(Class<?> type) {
      super(type);
    }

    @Override
    Integer readValue(JsonInput input) throws IOException {
      return input.nextInt();
    }

    @Override
    void writeValue(JsonWriter writer, Integer value) throws IOException {
      writer.value(value);
    }
  }

  private static final class OfLong extends ScalarAdapter<Long> {
    OfLong(Class<?> type) {
      super(type);
    }

    @Override
    Long readValue(JsonInput input) throws IOException {
      return input.nextLong();
    }

    @Override
    void writeValue(JsonWriter writer, Long value) throws IOException {
      writer.value(value);
    }
  }

  private static final class OfDouble extends ScalarAdapter<Double> {
    OfDouble(Class<?> type) {
      super(type);
    }

    @Override
    Double readValue(JsonInput input) throws IOException {
      return input.nextDouble();
    }

    @Override
    void writeValue(JsonWriter writer, Double value) throws IOException {
      writer.value(value);
    }
  }

  private static final class OfBoolean extends ScalarAdapter<Boolean> {
    OfBoolean(Class<?> type) {
      super(type);
    }

    @Override
    Boolean readValue(JsonInput input) throws IOException {
      return input.nextBoolean();
    }

    @Override
    void writeValue(JsonWriter writer, Boolean value) throws IOException {
      writer.value(value);
    }
  }
}
