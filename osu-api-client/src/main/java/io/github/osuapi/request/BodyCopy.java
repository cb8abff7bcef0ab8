package io.github.osuapi.request;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Copies a body, and tells faults of the connection from those of where it goes. */
final class BodyCopy {
  private static final int BUFFER = 1 << 13;

  private BodyCopy() {}

  /**
   * Copies to the end.
   *
   * @throws IOException where the body cannot be read
   * @throws UncheckedIOException where it cannot be written
   */
  static long copy(InputStream body, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long copied = 0;
    for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
      try {
        out.write(buffer, 0, n);
      } catch (IOException e) {
        throw new UncheckedIOException("the answer cannot be written: " + e.getMessage(), e);
      }
      copied += n;
    }
    return copied;
  }
}
