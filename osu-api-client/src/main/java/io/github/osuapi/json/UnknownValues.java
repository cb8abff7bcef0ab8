package io.github.osuapi.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Passes over what no model knows, and tells the reader's {@link UnknownValueListener} of it. */
public final class UnknownValues {
  private static final RawJsonAdapter RAW = new RawJsonAdapter();

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

  /**
   * Keeps a field that the model has no component of its own for.
   *
   * @param reader at the field's name
   * @param kept what was kept of the object before; not changed
   * @return all that is kept now
   * @throws com.squareup.moshi.JsonDataException where the reader fails on unknown names
   * @throws IOException where the JSON cannot be read
   */
  public static Map<String, RawJson> keep(JsonReader reader, Map<String, RawJson> kept)
      throws IOException {
    if (reader.failOnUnknown()) {
      skip(reader);
      return kept;
    }
    String name = reader.nextName();
    String path = reader.getPath();
    Map<String, RawJson> all = new LinkedHashMap<>(kept);
    all.put(name, RAW.fromJson(reader));
    UnknownValueListener listener = listener(reader);
    if (listener != null) {
      listener.unknown(UnknownValueListener.Kind.OBJECT_KIND, path, name);
    }
    return Collections.unmodifiableMap(all);
  }

  /**
   * Writes the fields that were kept.
   *
   * @param writer inside the object
   * @param kept the fields, by name
   * @throws IOException where the JSON cannot be written
   */
  public static void write(JsonWriter writer, Map<String, RawJson> kept) throws IOException {
    for (Map.Entry<String, RawJson> field : kept.entrySet()) {
      writer.name(field.getKey());
      RAW.toJson(writer, field.getValue());
    }
  }

  static @Nullable UnknownValueListener listener(JsonReader reader) {
    return reader.tag(UnknownValueListener.class);
  }
}
