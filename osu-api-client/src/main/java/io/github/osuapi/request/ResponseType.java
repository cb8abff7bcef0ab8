package io.github.osuapi.request;

import io.github.osuapi.error.OsuDecodingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * How the body of a successful answer is decoded. Immutable and thread-safe.
 *
 * @param <T> what it is decoded to
 */
public final class ResponseType<T extends @Nullable Object> {
  /** Decodes the body of a successful answer. */
  @FunctionalInterface
  interface Decoder<T extends @Nullable Object> {
    /** Does what can be done before anything is sent. */
    default void prepare(ApiContext context) {}

    T decode(ApiContext context, Endpoint endpoint, Response response) throws IOException;
  }

  private final String name;
  private final Decoder<T> decoder;
  private final boolean repeatable;
  private final boolean immutable;

  private ResponseType(String name, Decoder<T> decoder, boolean repeatable, boolean immutable) {
    this.name = name;
    this.decoder = decoder;
    this.repeatable = repeatable;
    this.immutable = immutable;
  }

  /**
   * A JSON body.
   *
   * @param type what Moshi decodes it to; must be {@code T} itself
   * @param <T> what it is decoded to
   * @return the response type
   */
  public static <T> ResponseType<T> json(Type type) {
    return new ResponseType<>("JSON of " + type.getTypeName(), new JsonDecoder<>(type), true, true);
  }

  /**
   * A body of text, of any content type.
   *
   * @return the response type
   */
  public static ResponseType<String> text() {
    return new ResponseType<>(
        "text", (context, endpoint, response) -> response.body().string(), true, true);
  }

  /**
   * A body of bytes, held in memory whole.
   *
   * @return the response type
   */
  public static ResponseType<byte[]> bytes() {
    return new ResponseType<>(
        "bytes", (context, endpoint, response) -> response.body().bytes(), true, false);
  }

  /**
   * A body that is read as it comes, whatever its content type.
   *
   * @param reader reads it; what it throws unchecked becomes the cause of an {@link
   *     OsuDecodingException}, but an {@link UncheckedIOException}, which is thrown as it is
   * @param <T> what it is read into
   * @return the response type
   */
  public static <T> ResponseType<T> binary(BodyReader<T> reader) {
    return new ResponseType<>("bytes that are read", new BinaryDecoder<>(reader), true, false);
  }

  /**
   * A body that says nothing, or none; decoded to {@code null}.
   *
   * @return the response type
   */
  @SuppressWarnings("NullAway") // It does not see that Void is declared nullable.
  public static ResponseType<@Nullable Void> empty() {
    return new ResponseType<>("nothing", (context, endpoint, response) -> null, true, false);
  }

  /** Like {@link #binary}, of a reader that cannot begin again where a body breaks off. */
  static <T> ResponseType<T> binaryOnce(BodyReader<T> reader) {
    return new ResponseType<>(
        "bytes that are read once", new BinaryDecoder<>(reader), false, false);
  }

  /**
   * The same, of a file: a page in HTML that comes in its place is refused before it is read, and
   * so is JSON unless the file may be that.
   */
  ResponseType<T> ofFile(boolean takesJson) {
    return new ResponseType<>(name, new FileDecoder<>(decoder, takesJson), repeatable, immutable);
  }

  /** Whether a body that broke off may be read again from its beginning. */
  boolean isRepeatable() {
    return repeatable;
  }

  /** Whether one decoded answer can be given to several callers. */
  boolean isImmutable() {
    return immutable;
  }

  /** Returns what is the same for response types whose answers are the same. */
  Object identity() {
    return decoder;
  }

  void prepare(ApiContext context) {
    decoder.prepare(context);
  }

  T decode(ApiContext context, Endpoint endpoint, Response response) throws IOException {
    return decoder.decode(context, endpoint, response);
  }

  @Override
  public String toString() {
    return name;
  }
}
