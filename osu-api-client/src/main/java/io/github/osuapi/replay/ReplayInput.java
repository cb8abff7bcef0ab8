package io.github.osuapi.replay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a replay, and knows where it is. */
final class ReplayInput {
  /** What the first byte of a text says of it. */
  static final int NO_TEXT = 0;

  /** What the first byte of a text says of it. */
  static final int TEXT = 0x0b;

  private static final int MAX_LENGTH_BITS = 31;

  private final InputStream file;
  private final ReplayLimits limits;

  /** Where the field begins that was read last. */
  private long start;

  private long offset;
  private int ahead = -1;

  ReplayInput(InputStream file, ReplayLimits limits) {
    this.file = file;
    this.limits = limits;
  }

  int readByte(String field) throws IOException {
    return take(field, 1).get() & 0xff;
  }

  int readShort(String field) throws IOException {
    return take(field, Short.BYTES).getShort() & 0xffff;
  }

  int readInt(String field) throws IOException {
    return take(field, Integer.BYTES).getInt();
  }

  long readLong(String field) throws IOException {
    return take(field, Long.BYTES).getLong();
  }

  double readDouble(String field) throws IOException {
    return take(field, Double.BYTES).getDouble();
  }

  boolean readFlag(String field) throws IOException {
    int value = readByte(field);
    if (value > 1) {
      throw malformed(field, "is " + value + ", not 0 or 1");
    }
    return value == 1;
  }

  @Nullable String readText(String field) throws IOException {
    int kind = readByte(field);
    if (kind == NO_TEXT) {
      return null;
    }
    if (kind != TEXT) {
      throw malformed(field, "begins with the byte " + kind + ", a text begins with 0 or 11");
    }
    long textStart = start;
    long length = readLength(field);
    if (length > limits.textBytes()) {
      throw new ReplayLimitException(
          field, textStart, "is a text of " + length + " bytes", "textBytes", null);
    }
    ByteBuffer text = take(field, (int) length);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (CharacterCodingException e) {
      throw new ReplayFormatException(field, start, "is not UTF-8", e);
    }
  }

  /** Reads a length of seven bits a byte, the lowest first. */
  private long readLength(String field) throws IOException {
    long lengthStart = offset;
    long length = 0;
    for (int shift = 0; shift < MAX_LENGTH_BITS; shift += 7) {
      int part = readByte(field);
      length |= (part & 0x7fL) << shift;
      if (part < 0x80) {
        if (part == 0 && shift > 0) {
          break;
        }
        return length;
      }
    }
    throw new ReplayFormatException(
        field, lengthStart, "has a length that is not written in as few bytes as it can be", null);
  }

  /** Reads a length and as many bytes; null for the length -1. */
  @Nullable Bytes readBytes(String field) throws IOException {
    int length = readInt(field);
    if (length == -1) {
      return null;
    }
    if (length < 0) {
      throw malformed(field, "has the length " + length);
    }
    return Bytes.ofOwned(take(field, length).array());
  }

  Bytes readRest(String field) throws IOException {
    start = offset;
    int most = (int) Math.min(limits.fileBytes() - offset + 1, Integer.MAX_VALUE - 8);
    byte[] rest = readUpTo(most);
    requireWithin(field, 0);
    return Bytes.ofOwned(rest);
  }

  boolean atEnd() throws IOException {
    if (ahead < 0) {
      ahead = file.read();
    }
    return ahead < 0;
  }

  /** Describes the bytes that were read last. */
  Part part(String field, Bytes compressed, long maxBytes, String limit) {
    return new Part(field, start, compressed, maxBytes, limit, limits);
  }

  ReplayFormatException malformed(String field, String problem) {
    return new ReplayFormatException(field, start, problem, null);
  }

  private ByteBuffer take(String field, int length) throws IOException {
    start = offset;
    requireWithin(field, length);
    byte[] taken = readUpTo(length);
    if (taken.length < length) {
      throw new ReplayTruncatedException(field, start, length, taken.length);
    }
    return ByteBuffer.wrap(taken).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The array grows with what is there, not with what is asked for. */
  private byte[] readUpTo(int length) throws IOException {
    byte[] read;
    if (ahead >= 0 && length > 0) {
      byte[] more = file.readNBytes(length - 1);
      read = new byte[more.length + 1];
      read[0] = (byte) ahead;
      System.arraycopy(more, 0, read, 1, more.length);
      ahead = -1;
    } else {
      read = file.readNBytes(length);
    }
    offset += read.length;
    return read;
  }

  private void requireWithin(String field, int length) {
    if (offset + length > limits.fileBytes()) {
      throw new ReplayLimitException(
          field,
          start,
          "would make the file longer than " + limits.fileBytes() + " bytes",
          "fileBytes",
          null);
    }
  }
}
