package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes an {@link OpenEnum}; the generated adapters extend it. Known values are found
 * without making a String. A text that is not known is kept, or refused where the input fails on
 * what it does not know. Thread-safe.
 *
 * @param <T> the open enum
 */
public abstract class OpenEnumAdapter<T extends OpenEnum> extends JsonInputAdapter<T> {
  private final T[] known;
  private final JsonNames texts;

  /**
   * Makes the adapter.
   *
   * @param known every known value; not changed afterwards
   */
  protected OpenEnumAdapter(T[] known) {
    this.known = known;
    String[] values = new String[known.length];
    for (int i = 0; i < known.length; i++) {
      values[i] = known[i].value();
    }
    this.texts = JsonNames.of(values);
  }

  /**
   * Makes the value of a text that no constant has.
   *
   * @param text the text
   * @return the value, which keeps it
   */
  protected abstract T unknown(String text);

  @Override
  public final T read(JsonInput input) throws IOException {
    int index = input.selectString(texts);
    if (index != JsonNames.UNKNOWN) {
      return known[index];
    }
    UnknownValueListener listener = input.unknownValueListener();
    String path = listener == null ? "" : input.path();
    String text = input.nextString();
    if (input.failOnUnknown()) {
      throw new JsonDataException(
          "'"
              + text
              + "' at "
              + input.path()
              + " is none of the known values: "
              + Arrays.stream(known).map(OpenEnum::value).collect(Collectors.joining(", ")));
    }
    if (listener != null) {
      listener.unknown(UnknownValueListener.Kind.VALUE, path, text);
    }
    return unknown(text);
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      throw new NullPointerException("the value to write is null: use nullSafe() where it may be");
    }
    writer.value(value.value());
  }
}
