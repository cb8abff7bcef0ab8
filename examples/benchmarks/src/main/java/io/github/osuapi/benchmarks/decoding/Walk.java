package io.github.osuapi.benchmarks.decoding;

import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.JsonNames;
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
  static Integer through(JsonInput reader, Shape shape) throws IOException {
    Walk walk = new Walk();
    walk.value(reader, shape);
    return walk.values;
  }

  private void value(JsonInput reader, @Nullable Shape shape) throws IOException {
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
      default -> reader.skipNull();
    }
  }

  private void object(JsonInput reader, Shape shape) throws IOException {
    reader.beginObject();
    JsonNames names = Objects.requireNonNull(shape.names());
    int name = reader.nextName(names, JsonNames.UNKNOWN);
    while (name != JsonNames.END) {
      value(reader, shape.fields().get(name));
      name = reader.nextName(names, name);
    }
    reader.endObject();
  }
}
