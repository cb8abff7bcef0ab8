package io.github.osuapi.raw;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.request.ApiContext;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes and checks the JSON of bodies. */
final class JsonText {
  private JsonText() {}

  static String of(ApiContext context, Object value) {
    boolean raw = value instanceof Map || value instanceof List;
    Object written = raw ? new RawJson(value) : value;
    Type type = written.getClass();
    JsonAdapter<Object> adapter = requireAdapter(context, type);
    return adapter.toJson(written);
  }

  static String checked(String json) {
    try {
      JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
      reader.skipValue();
      if (reader.peek() == JsonReader.Token.END_DOCUMENT) {
        return json;
      }
    } catch (JsonDataException | IOException e) {
      throw noJson(e);
    }
    throw noJson(null);
  }

  private static IllegalArgumentException noJson(@Nullable Exception cause) {
    return new IllegalArgumentException(
        "the body is no JSON, or more than one: give one JSON value", cause);
  }

  /** Moshi itself fails with an error where it cannot see into a record. */
  static <T> JsonAdapter<T> requireAdapter(ApiContext context, Type type) {
    try {
      return context.moshi().adapter(type);
    } catch (AssertionError e) {
      throw new IllegalArgumentException(
          "JSON cannot be read into "
              + type.getTypeName()
              + ", which is not public: add @JsonModel to it and give its ModelAdapters to"
              + " models(...), or make it public",
          e);
    }
  }
}
