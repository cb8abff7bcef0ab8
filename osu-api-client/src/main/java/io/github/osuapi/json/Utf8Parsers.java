package io.github.osuapi.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import com.fasterxml.jackson.core.util.BufferRecyclers;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Makes Jackson's parsers of UTF-8. By their constructor, which every jackson-core from 2.15 on
 * has: a {@link JsonFactory} makes the JVM load the parsers and generators of every kind, which
 * takes a program's first call longer than all the rest of Jackson. Thread-safe.
 */
final class Utf8Parsers {
  /** What Moshi writes, at most: what is read can be written. */
  private static final int DEEPEST = 255;

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(DEEPEST)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxStringLength(Integer.MAX_VALUE)
          .build();

  private static final int FEATURES =
      JsonParser.Feature.collectDefaults() & ~JsonParser.Feature.AUTO_CLOSE_SOURCE.getMask();

  /** The names that were read before, for all parsers. */
  private static final ByteQuadsCanonicalizer NAMES = ByteQuadsCanonicalizer.createRoot();

  private static final int NAME_FEATURES = JsonFactory.Feature.collectDefaults();

  /** The mark that some programs begin a text in UTF-8 with. */
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8Parsers() {}

  @SuppressWarnings("deprecation") // What is in their place is there since 2.16.
  static JsonParser of(InputStream json) throws IOException {
    IOContext context =
        new IOContext(
            CONSTRAINTS, BufferRecyclers.getBufferRecycler(), ContentReference.unknown(), false);
    byte[] buffer = context.allocReadIOBuffer();
    int end = json.readNBytes(buffer, 0, MARK.length);
    int start = Arrays.equals(buffer, 0, end, MARK, 0, MARK.length) ? end : 0;
    return new UTF8StreamJsonParser(
        context,
        FEATURES,
        json,
        null,
        NAMES.makeChild(NAME_FEATURES),
        buffer,
        start,
        end,
        start,
        true);
  }
}
