package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object into an immutable map in its order, without nulls, and writes it back. An empty
 * array is an empty map: PHP writes an object without values so.
 */
final class MapAdapter<T> extends JsonInputAdapter<Map<String, T>> {
  private final JsonInputAdapter<T> values;

  MapAdapter(JsonInputAdapter<T> values) {
    this.values = values;
  }

  @Override
  public Map<String, T> read(JsonInput input) throws IOException {
    if (input.peek() == JsonReader.Token.BEGIN_ARRAY) {
      return empty(input);
    }
    Map<String, T> map = new LinkedHashMap<>();
    input.beginObject();
    while (input.hasNext()) {
      String name = input.nextName();
      T value = values.read(input);
      if (value == null) {
        throw new JsonDataException("A value of the object is null at " + input.path());
      }
      map.put(name, value);
    }
    input.endObject();
    return Collections.unmodifiableMap(map);
  }

  private static <T> Map<String, T> empty(JsonInput input) throws IOException {
    String path = input.path();
    input.beginArray();
    if (input.hasNext()) {
      throw new JsonDataException("Expected an object but was an array at path " + path);
    }
    input.endArray();
    return Map.of();
  }

  @Override
  public JsonInput open(
      BufferedSource json, boolean failOnUnknown, @Nullable UnknownValueListener listener)
      throws IOException {
    return values.open(json, failOnUnknown, listener);
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
