package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
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
    JsonReader.Token unused = input.peek();
    String path = input.path();
    Buffer copy = new Buffer();
    raw.toJson(copy, raw.read(input));
    UnknownValueListener listener = input.unknownValueListener();
    JsonReader reader =
        reader(copy, input.failOnUnknown(), listener == null ? null : within(path, listener));
    try {
      return whole(adapter.fromJson(reader), reader);
    } catch (JsonDataException e) {
      throw new JsonDataException(e.getMessage() + ", within " + path, e);
    }
  }

  private static UnknownValueListener within(String path, UnknownValueListener listener) {
    return (kind, below, text) -> listener.unknown(kind, path + below.substring(1), text);
  }

  /** What an adapter leaves over would be missed in the document itself. */
  private static <T> @Nullable T whole(@Nullable T value, JsonReader reader) throws IOException {
    if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
      throw new JsonDataException("The adapter has left over a part at path " + reader.getPath());
    }
    return value;
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
