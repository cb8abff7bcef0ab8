package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes objects of several kinds, told apart by the text of one field, which may be
 * anywhere in the object; the generated adapters extend it. An object of a kind that is not known
 * is kept whole, or refused where the reader fails on what it does not know. One that says that the
 * server could not read it is always kept whole. Thread-safe.
 *
 * @param <T> the sealed interface
 */
public abstract class PolymorphicAdapter<T> extends JsonAdapter<T> {
  private static final int DISCRIMINATOR = 0;
  private static final int UNREADABLE = 1;

  private final JsonReader.Options fields;
  private final String discriminator;
  private final boolean hasUnreadable;
  private final Map<String, JsonAdapter<? extends T>> byKind = new LinkedHashMap<>();
  private final Map<Class<?>, JsonAdapter<T>> byType = new HashMap<>();
  private @Nullable JsonAdapter<? extends T> absent;
  private @Nullable BiFunction<@Nullable String, RawJson, ? extends T> unknown;

  /**
   * Makes the adapter; the constructor of the generated one adds the kinds.
   *
   * @param discriminator the name of the field in JSON
   */
  protected PolymorphicAdapter(String discriminator) {
    this.fields = JsonReader.Options.of(discriminator);
    this.discriminator = discriminator;
    this.hasUnreadable = false;
  }

  /**
   * Makes the adapter of objects that may be unreadable.
   *
   * @param discriminator the name of the field in JSON
   * @param unreadable the name of the field that is true in an object which lacks what its kind has
   */
  protected PolymorphicAdapter(String discriminator, String unreadable) {
    this.fields = JsonReader.Options.of(discriminator, unreadable);
    this.discriminator = discriminator;
    this.hasUnreadable = true;
  }

  /**
   * Adds a record.
   *
   * @param adapter reads and writes it, the discriminator included
   * @param type the record
   * @param kinds the texts of the discriminator that it is for
   * @param <V> the record
   */
  protected final <V extends T> void kind(JsonAdapter<V> adapter, Class<V> type, String... kinds) {
    for (String kind : kinds) {
      byKind.put(kind, adapter);
    }
    byType.put(type, new Cast<>(adapter, type));
  }

  /**
   * Adds the record for objects without the discriminator.
   *
   * @param adapter reads and writes it
   * @param type the record
   * @param <V> the record
   */
  protected final <V extends T> void absent(JsonAdapter<V> adapter, Class<V> type) {
    absent = adapter;
    byType.put(type, new Cast<>(adapter, type));
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
    byType.put(type, new Cast<>(new Unknown<>(json), type));
  }

  @Override
  public final @Nullable T fromJson(JsonReader reader) throws IOException {
    Head head = head(reader);
    String kind = head.kind();
    if (head.unreadable() && unknown != null) {
      return unknown.apply(kind, new RawJsonAdapter().fromJson(reader));
    }
    if (kind == null) {
      if (absent == null) {
        throw new JsonDataException(
            "Required value '" + discriminator + "' missing or null in " + reader.getPath());
      }
      return absent.fromJson(reader);
    }
    JsonAdapter<? extends T> known = byKind.get(kind);
    if (known != null) {
      return known.fromJson(reader);
    }
    if (reader.failOnUnknown() || unknown == null) {
      throw new JsonDataException(
          "'"
              + kind
              + "' at "
              + reader.getPath()
              + "."
              + discriminator
              + " is none of the known kinds: "
              + String.join(", ", byKind.keySet()));
    }
    UnknownValueListener listener = UnknownValues.listener(reader);
    if (listener != null) {
      listener.unknown(UnknownValueListener.Kind.OBJECT_KIND, reader.getPath(), kind);
    }
    return unknown.apply(kind, new RawJsonAdapter().fromJson(reader));
  }

  @Override
  public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
    if (value == null) {
      throw new NullPointerException("the value to write is null: use nullSafe() where it may be");
    }
    JsonAdapter<T> adapter = byType.get(value.getClass());
    if (adapter == null) {
      throw new IllegalArgumentException(value.getClass().getName() + " is no known record");
    }
    adapter.toJson(writer, value);
  }

  /** Looks ahead no further than to the discriminator, but where the object may be unreadable. */
  private Head head(JsonReader reader) throws IOException {
    String kind = null;
    boolean unreadable = false;
    try (JsonReader ahead = reader.peekJson()) {
      ahead.setFailOnUnknown(false);
      ahead.beginObject();
      while ((kind == null || hasUnreadable) && ahead.hasNext()) {
        switch (ahead.selectName(fields)) {
          case DISCRIMINATOR -> kind = text(ahead);
          case UNREADABLE -> unreadable = isTrue(ahead);
          default -> {
            ahead.skipName();
            ahead.skipValue();
          }
        }
      }
    }
    return new Head(kind, unreadable);
  }

  private static @Nullable String text(JsonReader reader) throws IOException {
    return reader.peek() == JsonReader.Token.NULL ? reader.nextNull() : reader.nextString();
  }

  private static boolean isTrue(JsonReader reader) throws IOException {
    if (reader.peek() == JsonReader.Token.BOOLEAN) {
      return reader.nextBoolean();
    }
    reader.skipValue();
    return false;
  }

  /** What an object says of itself. */
  private record Head(@Nullable String kind, boolean unreadable) {}

  /** Writes a record as what it is. */
  private static final class Cast<T, V extends T> extends JsonAdapter<T> {
    private final JsonAdapter<V> adapter;
    private final Class<V> type;

    Cast(JsonAdapter<V> adapter, Class<V> type) {
      this.adapter = adapter;
      this.type = type;
    }

    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
      return adapter.fromJson(reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
      adapter.toJson(writer, type.cast(value));
    }
  }

  /** Writes an object of an unknown kind as it came. */
  private static final class Unknown<V> extends JsonAdapter<V> {
    private final RawJsonAdapter raw = new RawJsonAdapter();
    private final Function<V, RawJson> json;

    Unknown(Function<V, RawJson> json) {
      this.json = json;
    }

    @Override
    public V fromJson(JsonReader reader) {
      throw new UnsupportedOperationException("unknown kinds are read by the whole adapter");
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable V value) throws IOException {
      raw.toJson(writer, value == null ? null : json.apply(value));
    }
  }
}
