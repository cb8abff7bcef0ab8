package io.github.osuapi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads what Moshi gives to its adapters. */
record ReaderInput(JsonReader reader) implements JsonInput {
  @Override
  public JsonReader.Token peek() throws IOException {
    return reader.peek();
  }

  @Override
  public void beginArray() throws IOException {
    reader.beginArray();
  }

  @Override
  public void endArray() throws IOException {
    reader.endArray();
  }

  @Override
  public void beginObject() throws IOException {
    reader.beginObject();
  }

  @Override
  public void endObject() throws IOException {
    reader.endObject();
  }

  @Override
  public boolean hasNext() throws IOException {
    return reader.hasNext();
  }

  @Override
  public String nextName() throws IOException {
    return reader.nextName();
  }

  @Override
  public int nextName(JsonNames names, int before) throws IOException {
    return reader.hasNext() ? reader.selectName(names.options()) : JsonNames.END;
  }

  @Override
  public String nextString() throws IOException {
    return reader.nextString();
  }

  @Override
  public CharSequence nextText() throws IOException {
    return nextString();
  }

  @Override
  public int selectString(JsonNames texts) throws IOException {
    return reader.selectString(texts.options());
  }

  @Override
  public boolean nextBoolean() throws IOException {
    return reader.nextBoolean();
  }

  @Override
  public double nextDouble() throws IOException {
    return reader.nextDouble();
  }

  @Override
  public long nextLong() throws IOException {
    return reader.nextLong();
  }

  @Override
  public int nextInt() throws IOException {
    return reader.nextInt();
  }

  @Override
  public boolean skipNull() throws IOException {
    if (reader.peek() != JsonReader.Token.NULL) {
      return false;
    }
    reader.nextNull();
    return true;
  }

  @Override
  public void skipValue() throws IOException {
    reader.skipValue();
  }

  @Override
  public String path() {
    return reader.getPath();
  }

  @Override
  public boolean failOnUnknown() {
    return reader.failOnUnknown();
  }

  @Override
  public @Nullable UnknownValueListener unknownValueListener() {
    return reader.tag(UnknownValueListener.class);
  }

  @Override
  public void close() {}
}
