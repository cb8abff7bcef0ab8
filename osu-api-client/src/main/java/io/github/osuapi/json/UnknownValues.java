package io.github.osuapi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Passes over what no model knows, and tells the reader's {@link UnknownValueListener} of it. */
public final class UnknownValues {
  private UnknownValues() {}

  /**
   * Passes over a field that the model does not have.
   *
   * @param reader at the field's name
   * @throws com.squareup.moshi.JsonDataException where the reader fails on unknown names
   * @throws IOException where the JSON cannot be read
   */
  public static void skip(JsonReader reader) throws IOException {
    UnknownValueListener listener = listener(reader);
    if (listener == null || reader.failOnUnknown()) {
      reader.skipName();
      reader.skipValue();
      return;
    }
    String name = reader.nextName();
    String path = reader.getPath();
    reader.skipValue();
    listener.unknown(UnknownValueListener.Kind.FIELD, path, name);
  }

  static @Nullable UnknownValueListener listener(JsonReader reader) {
    return reader.tag(UnknownValueListener.class);
  }
}
