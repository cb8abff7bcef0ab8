package io.github.osuapi.benchmarks.decoding;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells the names of a document apart and reads every value, as an adapter must, and makes nothing
 * of them: the least that an adapter asks of the reader.
 */
final class Walk {
  private int values;

  private Walk() {}

  /** Returns how many values there are. */
  static Integer through(JsonReader reader, Shape shape) throws IOException {
    Walk walk = new Walk();
    walk.value(reader, shape);
    return walk.values;
  }

  private void value(JsonReader reader, @Nullable Shape shape) throws IOException {
    values++;
    switch (reader.peek()) {
      case BEGIN_OBJECT -> object(reader, Objects.requireNonNull(shape));
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          value(reader, Objects.requireNonNull(shape).items());
        }
        reader.endArray();
      }
      case STRING -> values += reader.nextString().length();
      case NUMBER -> values += (int) reader.nextDouble();
      case BOOLEAN -> values += reader.nextBoolean() ? 1 : 0;
      default -> reader.nextNull();
    }
  }

  private void object(JsonReader reader, Shape shape) throws IOException {
    reader.beginObject();
    while (reader.hasNext()) {
      int name = reader.selectName(Objects.requireNonNull(shape.names()));
      value(reader, shape.fields().get(name));
    }
    reader.endObject();
  }
}
