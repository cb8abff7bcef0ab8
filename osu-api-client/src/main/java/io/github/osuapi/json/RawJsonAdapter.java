package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON value and writes it back, nulls included. */
final class RawJsonAdapter extends JsonAdapter<RawJson> {
  @Override
  public RawJson fromJson(JsonReader reader) throws IOException {
    return new RawJson(readValue(reader));
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable RawJson value) throws IOException {
    if (value == null) {
      throw new NullPointerException("the value to write is null: use nullSafe() where it may be");
    }
    boolean serializeNulls = writer.getSerializeNulls();
    writer.setSerializeNulls(true);
    try {
      writeValue(writer, value.value());
    } finally {
      writer.setSerializeNulls(serializeNulls);
    }
  }

  private static @Nullable Object readValue(JsonReader reader) throws IOException {
    return switch (reader.peek()) {
      case BEGIN_OBJECT -> readObject(reader);
      case BEGIN_ARRAY -> readArray(reader);
      case STRING -> reader.nextString();
      case NUMBER -> new JsonNumber(reader.nextString());
      case BOOLEAN -> reader.nextBoolean();
      case NULL -> reader.<Object>nextNull();
      default ->
          throw new JsonDataException(
              "Expected a value but was " + reader.peek() + " at " + reader.getPath());
    };
  }

  private static Map<String, @Nullable Object> readObject(JsonReader reader) throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      Object value = readValue(reader);
      if (object.containsKey(name)) {
        throw new JsonDataException(
            "The name '" + name + "' appears twice in the object, at " + reader.getPath());
      }
      object.put(name, value);
    }
    reader.endObject();
    return object;
  }

  private static List<@Nullable Object> readArray(JsonReader reader) throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      array.add(readValue(reader));
    }
    reader.endArray();
    return array;
  }

  private static void writeValue(JsonWriter writer, @Nullable Object value) throws IOException {
    if (value instanceof Map<?, ?> object) {
      writer.beginObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        writer.name((String) entry.getKey());
        writeValue(writer, entry.getValue());
      }
      writer.endObject();
    } else if (value instanceof List<?> array) {
      writer.beginArray();
      for (Object element : array) {
        writeValue(writer, element);
      }
      writer.endArray();
    } else if (value instanceof JsonNumber number) {
      writer.value(number);
    } else if (value instanceof Boolean truth) {
      writer.value(truth);
    } else {
      writer.value((String) value);
    }
  }
}
