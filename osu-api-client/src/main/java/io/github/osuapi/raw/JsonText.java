package io.github.osuapi.raw;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.json.WireValue;
import io.github.osuapi.request.ApiContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Writes and checks the JSON of bodies. */
final class JsonText {
  private JsonText() {}

  static String of(ApiContext context, Object value) {
    boolean raw = value instanceof Map || value instanceof List;
    Object written = raw ? new RawJson(plain(context, value)) : value;
    Type type = written.getClass();
    JsonAdapter<Object> adapter = requireAdapter(context, type);
    return adapter.toJson(written);
  }

  /** What a list or map holds, with the JSON of records in their place. */
  private static @Nullable Object plain(ApiContext context, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
      map.forEach((name, element) -> plain.put(name, plain(context, element)));
      return plain;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>(list.size());
      list.forEach(element -> plain.add(plain(context, element)));
      return plain;
    }
    if (value instanceof WireValue wire) {
      return wire.value();
    }
    return value instanceof Record && !(value instanceof RawJson) ? json(context, value) : value;
  }

  private static RawJson json(ApiContext context, Object value) {
    JsonAdapter<Object> adapter = requireAdapter(context, value.getClass());
    JsonAdapter<RawJson> raw = requireAdapter(context, RawJson.class);
    try {
      return Objects.requireNonNull(raw.fromJson(adapter.toJson(value)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
