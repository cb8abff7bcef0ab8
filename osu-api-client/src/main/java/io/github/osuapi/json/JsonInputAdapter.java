package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * An adapter that reads from any {@link JsonInput}, Moshi's reader among them; the generated
 * adapters extend it. Thread-safe.
 *
 * @param <T> what it reads and writes
 */
public abstract class JsonInputAdapter<T> extends JsonAdapter<T> {
  /** For the adapters of types. */
  protected JsonInputAdapter() {}

  /**
   * Makes any adapter one that reads from any input.
   *
   * @param adapter the adapter
   * @param <T> what it reads and writes
   * @return the same one, if it is one already
   */
  public static <T> JsonInputAdapter<T> of(JsonAdapter<T> adapter) {
    return adapter instanceof JsonInputAdapter<T> already ? already : new OtherAdapter<>(adapter);
  }

  /**
   * Looks an adapter up, of a type that may have this very adapter within.
   *
   * @param moshi where it is looked up
   * @param type what it reads and writes; must be {@code T} itself
   * @param <T> what it reads and writes
   * @return the adapter
   * @throws IllegalArgumentException where there is none
   */
  public static <T> JsonInputAdapter<T> of(Moshi moshi, Type type) {
    JsonAdapter<T> adapter = moshi.adapter(type);
    // For a type whose adapter is being made, Moshi has only a stand-in until it is.
    return adapter instanceof JsonInputAdapter<T> already
        ? already
        : new LazyAdapter<>(moshi, type);
  }

  /**
   * Reads a value.
   *
   * @param input at the value
   * @return the value; null only where JSON's null is a value
   * @throws com.squareup.moshi.JsonDataException where the value is not as expected
   * @throws IOException where the JSON cannot be read
   */
  public abstract @Nullable T read(JsonInput input) throws IOException;

  /**
   * Opens a document for {@link #read}.
   *
   * @param json the document, in UTF-8; stays open
   * @param failOnUnknown whether names, values and kinds that are not known are refused
   * @param listener is told of them where they are not refused; null for nobody
   * @return the input that this adapter reads soonest
   * @throws IOException where the document cannot be read
   */
  public JsonInput open(
      BufferedSource json, boolean failOnUnknown, @Nullable UnknownValueListener listener)
      throws IOException {
    return JsonInput.of(json.inputStream(), failOnUnknown, listener);
  }

  @Override
  public final @Nullable T fromJson(JsonReader reader) throws IOException {
    return read(new ReaderInput(reader));
  }
}
