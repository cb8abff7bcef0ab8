package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes objects of several kinds, told apart by the text of one field, which may be
 * anywhere in the object; the generated adapters extend it. An object of a kind that is not known
 * is kept whole, or refused where the input fails on what it does not know. One that says that the
 * server could not read it is always kept whole. Thread-safe.
 *
 * @param <T> the sealed interface
 */
public abstract class PolymorphicAdapter<T> extends JsonInputAdapter<T> {
  private final String discriminator;
  private final @Nullable String unreadable;
  private final RawJsonAdapter raw = new RawJsonAdapter();
  private final Map<String, JsonInputAdapter<? extends T>> byKind = new LinkedHashMap<>();
  private final Map<Class<?>, Writing> byType = new HashMap<>();
  private @Nullable JsonInputAdapter<? extends T> absent;
  private @Nullable BiFunction<@Nullable String, RawJson, ? extends T> unknown;

  /**
   * Makes the adapter; the constructor of the generated one adds the kinds.
   *
   * @param discriminator the name of the field in JSON
   */
  protected PolymorphicAdapter(String discriminator) {
    this.discriminator = discriminator;
    this.unreadable = null;
  }

  /**
   * Makes the adapter of objects that may be unreadable.
   *
   * @param discriminator the name of the field in JSON
   * @param unreadable the name of the field that is true in an object which lacks what its kind has
   */
  protected PolymorphicAdapter(String discriminator, String unreadable) {
    this.discriminator = discriminator;
    this.unreadable = unreadable;
  }

  /**
   * Adds a record.
   *
   * @param adapter reads and writes it, the discriminator included
   * @param type the record
   * @param kinds the texts of the discriminator that it is for
   * @param <V> the record
   */
  protected final <V extends T> void kind(
      JsonInputAdapter<V> adapter, Class<V> type, String... kinds) {
    for (String kind : kinds) {
      byKind.put(kind, adapter);
    }
    byType.put(type, (writer, value) -> adapter.toJson(writer, type.cast(value)));
  }

  /**
   * Adds the record for objects without the discriminator.
   *
   * @param adapter reads and writes it
   * @param type the record
   * @param <V> the record
   */
  protected final <V extends T> void absent(JsonInputAdapter<V> adapter, Class<V> type) {
    absent = adapter;
    byType.put(type, (writer, value) -> adapter.toJson(writer, type.cast(value)));
  }

  /**
   * Adds the record for kinds that are not known.
   *
   * @param type the record
   * @param constructor makes one of a kind's name, null in an unreadable object without one, and
   *     the whole object
   * @param json gives the object back
   * @param <V> the record
   */
  protected final <V extends T> void unknown(
      Class<V> type,
      BiFunction<@Nullable String, RawJson, V> constructor,
      Function<V, RawJson> json) {
    unknown = constructor;
    byType.put(type, (writer, value) -> raw.toJson(writer, json.apply(type.cast(value))));
  }

  @Override
  public final @Nullable T read(JsonInput input) throws IOException {
    JsonReader.Token next = input.peek();
    String path = input.path();
    if (next != JsonReader.Token.BEGIN_OBJECT) {
      throw new JsonDataException("Expected BEGIN_OBJECT but was " + next + " at path " + path);
    }
    Map<?, ?> object = (Map<?, ?>) Objects.requireNonNull(RawJsonAdapter.tree(input, false));
    String kind = kind(object, path, input);
    if (unknown != null && isUnreadable(object)) {
      return unknown.apply(kind, new RawJson(object));
    }
    JsonInputAdapter<? extends T> known = kind == null ? absent : byKind.get(kind);
    if (known != null) {
      return known.read(new TreeInput(object, path, input));
    }
    if (kind == null) {
      throw new JsonDataException(
          "Required value '" + discriminator + "' missing or null in " + path);
    }
    if (input.failOnUnknown() || unknown == null) {
      throw new JsonDataException(
          "'"
              + kind
              + "' at "
              + path
              + "."
              + discriminator
              + " is none of the known kinds: "
              + String.join(", ", byKind.keySet()));
    }
    UnknownValueListener listener = input.unknownValueListener();
    if (listener != null) {
      listener.unknown(UnknownValueListener.Kind.OBJECT_KIND, path, kind);
    }
    return unknown.apply(kind, new RawJson(object));
  }

  private @Nullable String kind(Map<?, ?> object, String path, JsonInput input) {
    Object kind = object.get(discriminator);
    return kind == null
        ? null
        : new TreeInput(kind, path + "." + discriminator, input).nextString();
  }

  private boolean isUnreadable(Map<?, ?> object) {
    return unreadable != null && Boolean.TRUE.equals(object.get(unreadable));
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      throw new NullPointerException("the value to write is null: use nullSafe() where it may be");
    }
    Writing writing = byType.get(value.getClass());
    if (writing == null) {
      throw new IllegalArgumentException(value.getClass().getName() + " is no known record");
    }
    writing.write(writer, value);
  }

  /** How a record is written. */
  @FunctionalInterface
  private interface Writing {
    void write(JsonWriter writer, Object value) throws IOException;
  }
}
