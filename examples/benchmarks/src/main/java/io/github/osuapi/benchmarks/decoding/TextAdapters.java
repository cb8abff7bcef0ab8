package io.github.osuapi.benchmarks.decoding;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonToken;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adapters of values that are texts, for libraries that know nothing of {@code java.time}. */
final class TextAdapters {
  private TextAdapters() {}

  static final class Moshi<T> extends JsonAdapter<T> {
    private final Function<String, T> parser;

    Moshi(Function<String, T> parser) {
      this.parser = parser;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
      return reader.peek() == JsonReader.Token.NULL
          ? reader.nextNull()
          : parser.apply(reader.nextString());
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      writer.value(value == null ? null : value.toString());
    }
  }

  static final class Gson<T> extends TypeAdapter<@Nullable T> {
    private final Function<String, T> parser;

    Gson(Function<String, T> parser) {
      this.parser = parser;
    }

    @Override
    public @Nullable T read(com.google.gson.stream.JsonReader reader) throws IOException {
      if (reader.peek() == JsonToken.NULL) {
        reader.nextNull();
        return null;
      }
      return parser.apply(reader.nextString());
    }

    @Override
    public void write(com.google.gson.stream.JsonWriter writer, @Nullable T value)
        throws IOException {
      writer.value(value == null ? null : value.toString());
    }
  }
}
