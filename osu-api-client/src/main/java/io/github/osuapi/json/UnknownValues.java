package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Passes over what no model knows, and tells the input's {@link UnknownValueListener} of it. */
public final class UnknownValues {
  private static final RawJsonAdapter RAW = new RawJsonAdapter();

  private UnknownValues() {}

  /**
   * Passes over a field that the model does not have.
   *
   * @param input at the field's name
   * @throws com.squareup.moshi.JsonDataException where the input fails on unknown names
   * @throws IOException where the JSON cannot be read
   */
  public static void skip(JsonInput input) throws IOException {
    String name = input.nextName();
    if (input.failOnUnknown()) {
      throw new JsonDataException("Cannot skip unexpected NAME at " + input.path());
    }
    UnknownValueListener listener = input.unknownValueListener();
    String path = listener == null ? "" : input.path();
    input.skipValue();
    if (listener != null) {
      listener.unknown(UnknownValueListener.Kind.FIELD, path, name);
    }
  }

  /**
   * Keeps a field that the model has no component of its own for.
   *
   * @param input at the field's name
   * @param kept what was kept of the object before; not changed
   * @return all that is kept now
   * @throws com.squareup.moshi.JsonDataException where the input fails on unknown names
   * @throws IOException where the JSON cannot be read
   */
  public static Map<String, RawJson> keep(JsonInput input, Map<String, RawJson> kept)
      throws IOException {
    if (input.failOnUnknown()) {
      skip(input);
      return kept;
    }
    String name = input.nextName();
    String path = input.path();
    Map<String, RawJson> all = new LinkedHashMap<>(kept);
    all.put(name, RAW.read(input));
    UnknownValueListener listener = input.unknownValueListener();
    if (listener != null) {
      listener.unknown(UnknownValueListener.Kind.OBJECT_KIND, path, name);
    }
    return Collections.unmodifiableMap(all);
  }

  /**
   * Writes the fields that were kept.
   *
   * @param writer inside the object
   * @param kept the fields, by name
   * @throws IOException where the JSON cannot be written
   */
  public static void write(JsonWriter writer, Map<String, RawJson> kept) throws IOException {
    for (Map.Entry<String, RawJson> field : kept.entrySet()) {
      writer.name(field.getKey());
      RAW.toJson(writer, field.getValue());
    }
  }
}
