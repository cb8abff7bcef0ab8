package io.github.osuapi.benchmarks.decoding;

import com.squareup.moshi.JsonReader;
import java.io.IOException;

/** Reads every value of a document and keeps none, which is the least that an adapter asks for. */
final class Walk {
  private int values;

  private Walk() {}

  /** Returns how many values there are. */
  static Integer through(JsonReader reader) throws IOException {
    Walk walk = new Walk();
    walk.value(reader);
    return walk.values;
  }

  private void value(JsonReader reader) throws IOException {
    values++;
    switch (reader.peek()) {
      case BEGIN_OBJECT -> {
        reader.beginObject();
        while (reader.hasNext()) {
          reader.skipName();
          value(reader);
        }
        reader.endObject();
      }
      case BEGIN_ARRAY -> {
        reader.beginArray();
        while (reader.hasNext()) {
          value(reader);
        }
        reader.endArray();
      }
      case STRING -> values += reader.nextString().length();
      case NUMBER -> values += (int) reader.nextDouble();
      case BOOLEAN -> values += reader.nextBoolean() ? 1 : 0;
      default -> reader.nextNull();
    }
  }
}
