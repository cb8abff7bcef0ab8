package io.github.osuapi.request;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the body of an answer that is not JSON.
 *
 * @param <T> what it is read into
 */
@FunctionalInterface
public interface BodyReader<T> {
  /**
   * Reads a body to its end. The stream comes straight from the server: what is not kept is never
   * in memory as a whole.
   *
   * @param body the body, which is closed afterwards
   * @return what it was read into
   * @throws IOException where the stream throws it
   */
  T read(InputStream body) throws IOException;
}
