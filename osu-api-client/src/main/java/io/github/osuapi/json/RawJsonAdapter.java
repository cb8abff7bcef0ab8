package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads any JSON value and writes it back, nulls included. */
final class RawJsonAdapter extends JsonInputAdapter<RawJson> {
  @Override
  public RawJson read(JsonInput input) throws IOException {
    return new RawJson(tree(input, true));
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

  /**
   * Reads any value: what a {@link RawJson} holds of it. Where names need not be distinct, the last
   * of equal ones counts.
   */
  static @Nullable Object tree(JsonInput input, boolean distinct) throws IOException {
    return switch (input.peek()) {
      case BEGIN_OBJECT -> readObject(input, distinct);
      case BEGIN_ARRAY -> readArray(input, distinct);
      case STRING -> input.nextString();
      case NUMBER -> new JsonNumber(input.nextString());
      case BOOLEAN -> input.nextBoolean();
      case NULL -> {
        input.skipNull();
        yield null;
      }
      default ->
          throw new JsonDataException(
              "Expected a value but was " + input.peek() + " at " + input.path());
    };
  }

  private static Map<String, @Nullable Object> readObject(JsonInput input, boolean distinct)
      throws IOException {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    input.beginObject();
    while (input.hasNext()) {
      String name = input.nextName();
      Object value = tree(input, distinct);
      if (distinct && object.containsKey(name)) {
        throw new JsonDataException(
            "The name '" + name + "' appears twice in the object, at " + input.path());
      }
      object.put(name, value);
    }
    input.endObject();
    return object;
  }

  private static List<@Nullable Object> readArray(JsonInput input, boolean distinct)
      throws IOException {
    List<@Nullable Object> array = new ArrayList<>();
    input.beginArray();
    while (input.hasNext()) {
      array.add(tree(input, distinct));
    }
    input.endArray();
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
