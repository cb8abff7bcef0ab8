package io.github.osuapi.json;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * JSON, read value by value, as generated adapters read it. The methods do what those of Moshi's
 * {@code JsonReader} do within a document. A value that is not of the kind asked for ends in a
 * {@code JsonDataException}, and is not passed over; JSON that is broken, or ends early, ends in an
 * {@code IOException}. Not thread-safe.
 */
public interface JsonInput extends AutoCloseable {
  /**
   * Reads answers: by Jackson's parser, which takes about half of the time of Moshi's reader.
   *
   * @param json the stream, in UTF-8; stays open
   * @param failOnUnknown whether adapters refuse names, values and kinds that they do not know
   * @param listener is told of them where they are not refused; null for nobody
   * @return the input
   * @throws IOException where the stream cannot be read
   */
  static JsonInput of(
      InputStream json, boolean failOnUnknown, @Nullable UnknownValueListener listener)
      throws IOException {
    return StreamInput.of(json, failOnUnknown, listener);
  }

  /**
   * Reads what Moshi gives to its adapters.
   *
   * @param reader the reader, which says whether what is not known is refused; its tag of the type
   *     {@link UnknownValueListener} is told of it; stays open
   * @return the input
   */
  static JsonInput of(JsonReader reader) {
    return new ReaderInput(reader);
  }

  /**
   * Says what comes next, and passes over nothing.
   *
   * @return the kind of value, the end of one, or {@code NAME}
   * @throws IOException where the JSON cannot be read
   */
  JsonReader.Token peek() throws IOException;

  /**
   * Enters an array.
   *
   * @throws IOException where the JSON cannot be read
   */
  void beginArray() throws IOException;

  /**
   * Leaves an array at its end.
   *
   * @throws IOException where the JSON cannot be read
   */
  void endArray() throws IOException;

  /**
   * Enters an object.
   *
   * @throws IOException where the JSON cannot be read
   */
  void beginObject() throws IOException;

  /**
   * Leaves an object at its end.
   *
   * @throws IOException where the JSON cannot be read
   */
  void endObject() throws IOException;

  /**
   * Says whether the array or object that was entered last has more.
   *
   * @return whether it has
   * @throws IOException where the JSON cannot be read
   */
  boolean hasNext() throws IOException;

  /**
   * Reads a name.
   *
   * @return the name
   * @throws IOException where the JSON cannot be read
   */
  String nextName() throws IOException;

  /**
   * Reads the next name of an object, if there is one, and it is one of those.
   *
   * @param names the names
   * @param before the name that this returned before in this object, {@link JsonNames#UNKNOWN} for
   *     the first one; objects of one kind have their names in one order, so that it says what to
   *     expect
   * @return the index of the name, {@link JsonNames#UNKNOWN} where it is none of them and is not
   *     passed over, or {@link JsonNames#END} at the object's end
   * @throws IOException where the JSON cannot be read
   */
  int nextName(JsonNames names, int before) throws IOException;

  /**
   * Reads a text, or the digits of a number.
   *
   * @return the text
   * @throws IOException where the JSON cannot be read
   */
  String nextString() throws IOException;

  /**
   * Reads a text, or the digits of a number, and makes no {@code String} where it need not.
   *
   * @return the text, which the next thing read may change
   * @throws IOException where the JSON cannot be read
   */
  CharSequence nextText() throws IOException;

  /**
   * Reads a text if it is one of those.
   *
   * @param texts the texts
   * @return the index of the text, {@link JsonNames#UNKNOWN} where it is none of them and is not
   *     passed over
   * @throws IOException where the JSON cannot be read
   */
  int selectString(JsonNames texts) throws IOException;

  /**
   * Reads true or false.
   *
   * @return which
   * @throws IOException where the JSON cannot be read
   */
  boolean nextBoolean() throws IOException;

  /**
   * Reads a number, or a text of one.
   *
   * @return the number
   * @throws IOException where the JSON cannot be read
   */
  double nextDouble() throws IOException;

  /**
   * Reads a whole number, or a text of one.
   *
   * @return the number
   * @throws IOException where the JSON cannot be read
   */
  long nextLong() throws IOException;

  /**
   * Reads a whole number, or a text of one.
   *
   * @return the number
   * @throws IOException where the JSON cannot be read
   */
  int nextInt() throws IOException;

  /**
   * Passes over null, if that is what comes next.
   *
   * @return whether it was
   * @throws IOException where the JSON cannot be read
   */
  boolean skipNull() throws IOException;

  /**
   * Passes over a value, whatever it is.
   *
   * @throws com.squareup.moshi.JsonDataException where the input fails on what is not known
   * @throws IOException where the JSON cannot be read
   */
  void skipValue() throws IOException;

  /**
   * Says where the input is.
   *
   * @return the path, like {@code $.scores[3].user}; within an object and not at a value it ends
   *     with a dot, the name before, or the name that comes next
   */
  String path();

  /**
   * Says whether adapters refuse what they do not know.
   *
   * @return whether they do
   */
  boolean failOnUnknown();

  /**
   * Returns who is told of what is not known.
   *
   * @return the listener; null where there is none
   */
  @Nullable UnknownValueListener unknownValueListener();

  /**
   * Gives back the memory that it was read with. What it was read from stays open.
   *
   * @throws IOException where the parser fails to
   */
  @Override
  void close() throws IOException;
}
