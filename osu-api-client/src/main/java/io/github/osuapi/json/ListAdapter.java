package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Reads an array into an immutable list without nulls, and writes it back. */
final class ListAdapter<T> extends JsonInputAdapter<List<T>> {
  private static final int MOST_EXPECTED = 128;

  private final JsonInputAdapter<T> elements;

  /** The length of the list before: many are of one length. Any thread's answer will do. */
  private int expected = 10;

  ListAdapter(JsonInputAdapter<T> elements) {
    this.elements = elements;
  }

  @Override
  public List<T> read(JsonInput input) throws IOException {
    input.beginArray();
    if (!input.hasNext()) {
      input.endArray();
      return List.of();
    }
    Object[] list = new Object[expected];
    int size = 0;
    do {
      T element = elements.read(input);
      if (element == null) {
        throw isNull(input, size);
      }
      if (size == list.length) {
        list = Arrays.copyOf(list, size * 2);
      }
      list[size++] = element;
    } while (input.hasNext());
    input.endArray();
    return list(list, size);
  }

  /** The element is passed already, and the path may show the next one. */
  private static JsonDataException isNull(JsonInput input, int index) {
    String next = input.path();
    String array = next.substring(0, next.lastIndexOf('['));
    return new JsonDataException("An element of the array is null at " + array + "[" + index + "]");
  }

  @SuppressWarnings("unchecked") // All of it came from the adapter of the elements.
  private List<T> list(Object[] elements, int size) {
    expected = Math.min(size, MOST_EXPECTED);
    Object[] exact = size == elements.length ? elements : Arrays.copyOf(elements, size);
    return (List<T>) Collections.unmodifiableList(Arrays.asList(exact));
  }

  @Override
  public JsonInput open(
      BufferedSource json, boolean failOnUnknown, @Nullable UnknownValueListener listener)
      throws IOException {
    return elements.open(json, failOnUnknown, listener);
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable List<T> value) throws IOException {
    if (value == null) {
      throw new NullPointerException("the list to write is null: use nullSafe() where it may be");
    }
    writer.beginArray();
    for (T element : value) {
      elements.toJson(writer, element);
    }
    writer.endArray();
  }
}
