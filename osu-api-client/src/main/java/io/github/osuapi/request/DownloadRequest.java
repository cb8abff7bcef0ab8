package io.github.osuapi.request;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/**
 * A request whose answer is a file. {@link #execute()} reads it; the other methods give its bytes
 * as they are, to memory, a stream or a file. Only those to memory hold it whole.
 *
 * <p>What comes as a page in HTML or as JSON is no file: it is an {@link
 * io.github.osuapi.error.OsuDecodingException} before any of it is read or written. {@link
 * #executeRaw()} gives such an answer as it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what the file is read into
 */
public abstract class DownloadRequest<T> extends OsuRequest<T> {
  private final boolean takesJson;

  /**
   * Creates a request for a file that is not JSON.
   *
   * @param context what the requests of a client share
   * @param endpoint what is called
   * @param responseType how the answer's body is read
   */
  protected DownloadRequest(ApiContext context, Endpoint endpoint, ResponseType<T> responseType) {
    this(context, endpoint, responseType, false);
  }

  /**
   * Creates a request.
   *
   * @param context what the requests of a client share
   * @param endpoint what is called
   * @param responseType how the answer's body is read
   * @param takesJson whether the file may be JSON, which is refused otherwise
   */
  protected DownloadRequest(
      ApiContext context, Endpoint endpoint, ResponseType<T> responseType, boolean takesJson) {
    super(context, endpoint, responseType.ofFile(takesJson));
    this.takesJson = takesJson;
  }

  /**
   * Gets the bytes of the file. Blocks.
   *
   * @return the bytes
   * @throws io.github.osuapi.error.OsuException as {@link #execute()} does
   * @throws IllegalStateException where the client is closed
   */
  public byte[] executeBytes() {
    return call(ResponseType.bytes());
  }

  /**
   * Writes the bytes of the file into a stream as they come. Blocks.
   *
   * @param out where they go; left open, and left with the first bytes where the call fails
   * @return how many bytes there were
   * @throws io.github.osuapi.error.OsuException as {@link #execute()} does
   * @throws UncheckedIOException where the stream cannot be written
   * @throws IllegalStateException where the client is closed
   */
  public long executeTo(OutputStream out) {
    Objects.requireNonNull(out, "out");
    return call(ResponseType.binaryOnce(body -> BodyCopy.copy(body, out)));
  }

  /**
   * Saves the file. It appears when it is whole, in the place of one that is there already; where
   * the call fails nothing is left behind. Blocks.
   *
   * @param file where it goes; its directory exists
   * @return the same
   * @throws io.github.osuapi.error.OsuException as {@link #execute()} does
   * @throws UncheckedIOException where the file cannot be written; before anything is sent where it
   *     has no directory
   * @throws IllegalStateException where the client is closed
   */
  public Path executeTo(Path file) {
    BodyFile target = BodyFile.of(file);
    return call(ResponseType.binary(target::save));
  }

  /**
   * Saves the file as {@link #executeTo(Path)} does, without waiting. Cancelling the future cancels
   * the call.
   *
   * @param file where it goes; its directory exists
   * @return the same, once the file is there; fails with the exceptions of {@link #executeTo(Path)}
   * @throws UncheckedIOException where the file has no directory
   * @throws IllegalStateException where the client is closed
   */
  public CompletableFuture<Path> submitTo(Path file) {
    BodyFile target = BodyFile.of(file);
    return context().exchange().submit(this, decoding(ResponseType.binary(target::save)));
  }

  /**
   * Reads the file in a way of the caller's own, as it comes. Blocks.
   *
   * @param reader reads it; what it throws unchecked is the cause of an {@link
   *     io.github.osuapi.error.OsuDecodingException}
   * @param <R> what it is read into
   * @return what the reader returned
   * @throws io.github.osuapi.error.OsuException as {@link #execute()} does
   * @throws IllegalStateException where the client is closed
   */
  public <R> R executeWith(BodyReader<R> reader) {
    Objects.requireNonNull(reader, "reader");
    return call(ResponseType.binaryOnce((InputStream body) -> reader.read(body)));
  }

  private <R> R call(ResponseType<R> type) {
    return context().exchange().execute(this, decoding(type));
  }

  private <R> Decoding<R> decoding(ResponseType<R> type) {
    return new Decoding<>(context(), type.ofFile(takesJson));
  }
}
