package io.github.osuapi.json;

import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Objects;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * The adapter of a type that many objects have no value of. It is looked up when the first value
 * comes, so that a program loads no classes for what it never sees. Generated adapters use it.
 * Thread-safe.
 *
 * @param <T> the type
 */
public final class LazyAdapter<T> extends JsonInputAdapter<T> {
  private final Moshi moshi;
  private final Type type;

  /** Threads that look at once find the same one, as Moshi keeps what it has looked up. */
  private volatile @Nullable JsonInputAdapter<T> found;

  /**
   * Makes the adapter. Looks up nothing.
   *
   * @param moshi where it is looked up
   * @param type what it reads and writes; must be {@code T} itself
   */
  public LazyAdapter(Moshi moshi, Type type) {
    this.moshi = Objects.requireNonNull(moshi, "moshi");
    this.type = Objects.requireNonNull(type, "type");
  }

  @Override
  public @Nullable T read(JsonInput input) throws IOException {
    return adapter().read(input);
  }

  @Override
  public JsonInput open(
      BufferedSource json, boolean failOnUnknown, @Nullable UnknownValueListener listener)
      throws IOException {
    return adapter().open(json, failOnUnknown, listener);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    adapter().toJson(writer, value);
  }

  private JsonInputAdapter<T> adapter() {
    JsonInputAdapter<T> adapter = found;
    if (adapter == null) {
      adapter = of(moshi.adapter(type));
      found = adapter;
    }
    return adapter;
  }

  @Override
  public String toString() {
    return "JsonAdapter(" + type.getTypeName() + ") when needed";
  }
}
