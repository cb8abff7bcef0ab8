package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object into an immutable map in its order, without nulls, and writes it back. An empty
 * array is an empty map: PHP writes an object without values so.
 */
final class MapAdapter<T> extends JsonAdapter<Map<String, T>> {
  private final JsonAdapter<T> values;

  MapAdapter(JsonAdapter<T> values) {
    this.values = values;
  }

  @Override
  public Map<String, T> fromJson(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
      return empty(reader);
    }
    Map<String, T> map = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      T value = values.fromJson(reader);
      if (value == null) {
        throw new JsonDataException("A value of the object is null at " + reader.getPath());
      }
      map.put(name, value);
    }
    reader.endObject();
    return Collections.unmodifiableMap(map);
  }

  private static <T> Map<String, T> empty(JsonReader reader) throws IOException {
    String path = reader.getPath();
    reader.beginArray();
    if (reader.hasNext()) {
      throw new JsonDataException("Expected an object but was an array at path " + path);
    }
    reader.endArray();
    return Map.of();
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable Map<String, T> value) throws IOException {
    if (value == null) {
      throw new NullPointerException("the map to write is null: use nullSafe() where it may be");
    }
    writer.beginObject();
    for (Map.Entry<String, T> entry : value.entrySet()) {
      writer.name(entry.getKey());
      values.toJson(writer, entry.getValue());
    }
    writer.endObject();
  }
}
