package io.github.osuapi.request;

import java.io.IOException;
import java.nio.ByteBuffer;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/**
 * Gives JSON with {@code /} in place of {@code \/}. osu! escapes each slash, and Moshi puts a text
 * with escapes together from its pieces, each of which it makes a text of first. Outside of texts,
 * JSON has no backslash.
 */
final class UnescapedSlashes extends ForwardingSource {
  private static final int WORD = Long.BYTES;
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHEST_BITS = 0x8080808080808080L;
  private static final long BACKSLASHES = ONES * '\\';

  private final Buffer escaped = new Buffer();
  private final Buffer.UnsafeCursor cursor = new Buffer.UnsafeCursor();

  /** Whether the bytes so far ended between a backslash and what it escapes. */
  private boolean backslash;

  private UnescapedSlashes(Source json) {
    super(json);
  }

  static BufferedSource in(Source json) {
    return Okio.buffer(new UnescapedSlashes(json));
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long before = sink.size();
    while (sink.size() == before) {
      if (super.read(escaped, byteCount) == -1) {
        return lastBackslash(sink);
      }
      while (!escaped.exhausted()) {
        moveSegment(sink);
      }
    }
    return sink.size() - before;
  }

  /** JSON that ends within an escape is broken, and must look so to its reader. */
  private long lastBackslash(Buffer sink) {
    if (!backslash) {
      return -1;
    }
    backslash = false;
    sink.writeByte('\\');
    return 1;
  }

  private void moveSegment(Buffer sink) throws IOException {
    escaped.readUnsafe(cursor);
    int size = cursor.next();
    ByteBuffer segment = ByteBuffer.wrap(cursor.data);
    int start = cursor.start;
    boolean plain = !backslash && indexOfBackslash(segment, start, start + size) == start + size;
    if (!plain) {
      copy(segment, start, start + size, sink);
    }
    cursor.close();
    if (plain) {
      sink.write(escaped, size);
    } else {
      escaped.skip(size);
    }
  }

  private void copy(ByteBuffer segment, int start, int end, Buffer sink) {
    byte[] bytes = cursor.data;
    int copied = start;
    int at = start;
    if (backslash) {
      if (bytes[at] != '/') {
        sink.writeByte('\\');
      }
      backslash = false;
      at++;
    }
    for (at = indexOfBackslash(segment, at, end);
        at < end;
        at = indexOfBackslash(segment, at, end)) {
      backslash = at + 1 == end;
      if (backslash || bytes[at + 1] == '/') {
        sink.write(bytes, copied, at - copied);
        copied = at + 1;
      }
      at = Math.min(at + 2, end);
    }
    sink.write(bytes, copied, end - copied);
  }

  /** Looks at eight bytes at once; the end where there is none. */
  private static int indexOfBackslash(ByteBuffer segment, int start, int end) {
    int at = start;
    while (at + WORD <= end) {
      long others = segment.getLong(at) ^ BACKSLASHES;
      if ((others - ONES & ~others & HIGHEST_BITS) != 0) {
        break;
      }
      at += WORD;
    }
    while (at < end && segment.get(at) != '\\') {
      at++;
    }
    return at;
  }
}
