package io.github.osuapi.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.JsonInputAdapter;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.json.UnknownValueListener;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads answers so that nothing may be left over, and finds what they lose on the way back. */
final class StrictJson {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
  private static final JsonMapper MAPPER = new JsonMapper();

  private StrictJson() {}

  /** Reads JSON, and throws where it has names or values that the type does not. */
  static Object read(Type type, String json) throws IOException {
    return read(type, json, true, null);
  }

  /** Reads JSON as usual. */
  static <T> T readLeniently(Class<T> type, String json) throws IOException {
    return type.cast(read(type, json, false, null));
  }

  /** Reads JSON as usual, tells what was not known, and writes it again. */
  static JsonNode throughLenient(Type type, String json, UnknownValueListener listener)
      throws IOException {
    return MAPPER.readTree(MOSHI.adapter(type).toJson(read(type, json, false, listener)));
  }

  private static Object read(
      Type type, String json, boolean strict, @Nullable UnknownValueListener listener)
      throws IOException {
    JsonInputAdapter<Object> adapter = JsonInputAdapter.of(MOSHI.adapter(type));
    try (JsonInput input = adapter.open(new Buffer().writeUtf8(json), strict, listener)) {
      Object value = adapter.read(input);
      if (value == null || input.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new IllegalStateException("the answer is not one whole value: " + json);
      }
      return value;
    }
  }

  /** Returns what is not the same, by path. */
  static List<String> differences(JsonNode before, JsonNode after) {
    List<String> differences = new ArrayList<>();
    compare("$", before, after, differences);
    return differences;
  }

  /** Reads JSON, writes it again, and returns what is not the same, by path. */
  static List<String> differencesAfterRoundTrip(Type type, String json) throws IOException {
    JsonAdapter<Object> adapter = MOSHI.adapter(type);
    String written = adapter.toJson(read(type, json));
    return differences(MAPPER.readTree(json), MAPPER.readTree(written));
  }

  private static void compare(
      String path, @Nullable JsonNode before, @Nullable JsonNode after, List<String> differences) {
    boolean nothingBefore = before == null || before.isNull();
    boolean nothingAfter = after == null || after.isNull();
    if (nothingBefore && nothingAfter) {
      return;
    }
    if (before == null || after == null || nothingBefore || nothingAfter) {
      differences.add(path + ": " + before + " became " + after);
    } else if (before.isObject() && after.isObject()) {
      TreeSet<String> names = new TreeSet<>();
      before.fieldNames().forEachRemaining(names::add);
      after.fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        compare(path + "." + name, before.get(name), after.get(name), differences);
      }
    } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        compare(path + "[" + i + "]", before.get(i), after.get(i), differences);
      }
    } else if (!same(before, after)) {
      differences.add(path + ": " + before + " became " + after);
    }
  }

  private static boolean same(JsonNode before, JsonNode after) {
    if (before.isNumber() && after.isNumber()) {
      return before.decimalValue().compareTo(after.decimalValue()) == 0;
    }
    return before.equals(after);
  }
}
