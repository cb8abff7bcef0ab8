package io.github.osuapi.replay;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.LZMAOutputStream;
import org.tukaani.xz.MemoryLimitException;

/** Compresses and decompresses the parts of a replay, in the format of {@code .lzma} files. */
final class Lzma {
  private static final int KIB = 1024;

  /** What the game uses. */
  private static final int DICTIONARY = 1 << 21;

  private static final int PRESET = 6;

  /** Reads what is decompressed, to its end. */
  @FunctionalInterface
  interface Reader<T> {
    T read(InputStream decompressed) throws IOException;
  }

  private Lzma() {}

  static <T> T read(Part part, Reader<T> reader) {
    int memory = (int) Math.min(part.limits().decoderBytes() / KIB, Integer.MAX_VALUE);
    InputStream compressed = new ByteArrayInputStream(part.compressed().owned());
    try (InputStream lzma = new LZMAInputStream(compressed, memory);
        InputStream limited = new LimitedInputStream(lzma, part)) {
      return reader.read(limited);
    } catch (EOFException e) {
      throw new ReplayTruncatedException(part.field(), part.offset(), e);
    } catch (MemoryLimitException e) {
      throw new ReplayLimitException(
          part.field(),
          part.offset(),
          "needs " + e.getMemoryNeeded() + " KiB of memory to decompress",
          "decoderBytes",
          e);
    } catch (IOException e) {
      throw part.malformed("is no LZMA data, or is damaged", e);
    }
  }

  static Bytes compress(byte[] plain) {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try {
      LZMA2Options options = new LZMA2Options(PRESET);
      options.setDictSize(Math.min(DICTIONARY, Math.max(LZMA2Options.DICT_SIZE_MIN, plain.length)));
      try (LZMAOutputStream lzma = new LZMAOutputStream(compressed, options, plain.length)) {
        lzma.write(plain);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("compressing in memory failed", e);
    }
    return Bytes.ofOwned(compressed.toByteArray());
  }
}
