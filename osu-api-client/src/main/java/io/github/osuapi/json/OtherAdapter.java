package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * Makes an adapter that reads from Moshi's reader read from any input: from a copy of the value.
 */
final class OtherAdapter<T> extends JsonInputAdapter<T> {
  private final JsonAdapter<T> adapter;
  private final RawJsonAdapter raw = new RawJsonAdapter();

  OtherAdapter(JsonAdapter<T> adapter) {
    this.adapter = adapter;
  }

  @Override
  public @Nullable T read(JsonInput input) throws IOException {
    if (input instanceof ReaderInput moshi) {
      return adapter.fromJson(moshi.reader());
    }
    Buffer copy = new Buffer();
    raw.toJson(copy, raw.read(input));
    return adapter.fromJson(reader(copy, input.failOnUnknown(), input.unknownValueListener()));
  }

  @Override
  public JsonInput open(
      BufferedSource json, boolean failOnUnknown, @Nullable UnknownValueListener listener) {
    return JsonInput.of(reader(json, failOnUnknown, listener));
  }

  private static JsonReader reader(
      BufferedSource json, boolean failOnUnknown, @Nullable UnknownValueListener listener) {
    JsonReader reader = JsonReader.of(json);
    reader.setFailOnUnknown(failOnUnknown);
    if (listener != null) {
      reader.setTag(UnknownValueListener.class, listener);
    }
    return reader;
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    adapter.toJson(writer, value);
  }
}
