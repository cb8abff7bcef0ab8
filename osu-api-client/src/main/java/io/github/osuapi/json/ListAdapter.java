package io.github.osuapi.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an array into an immutable list without nulls, and writes it back. */
final class ListAdapter<T> extends JsonAdapter<List<T>> {
  private final JsonAdapter<T> elements;
  private final boolean nullIsValue;

  ListAdapter(JsonAdapter<T> elements) {
    this.elements = elements;
    this.nullIsValue = elements instanceof RawJsonAdapter;
  }

  @Override
  public List<T> fromJson(JsonReader reader) throws IOException {
    List<T> list = new ArrayList<>();
    reader.beginArray();
    while (reader.hasNext()) {
      if (!nullIsValue && reader.peek() == JsonReader.Token.NULL) {
        throw new JsonDataException("An element of the array is null at " + reader.getPath());
      }
      list.add(elements.fromJson(reader));
    }
    reader.endArray();
    return Collections.unmodifiableList(list);
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
