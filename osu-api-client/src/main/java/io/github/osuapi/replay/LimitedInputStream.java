package io.github.osuapi.replay;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a part of a replay that is longer than it may be. */
final class LimitedInputStream extends FilterInputStream {
  private final Part part;
  private long left;

  LimitedInputStream(InputStream decompressed, Part part) {
    super(decompressed);
    this.part = part;
    this.left = part.maxBytes();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    left -= Math.max(read, 0);
    if (left < 0) {
      throw part.tooLong();
    }
    return read;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
