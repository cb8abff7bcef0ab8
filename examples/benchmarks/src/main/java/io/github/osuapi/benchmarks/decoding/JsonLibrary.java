package io.github.osuapi.benchmarks.decoding;

import java.io.IOException;

/** A way to decode documents. */
enum JsonLibrary {
  /** The generated adapters, as the client uses them. */
  OURS(Libraries::ours),
  /** Moshi's adapter for records, by reflection, with an adapter for times as people write it. */
  MOSHI(Libraries::moshi),
  /** Jackson with its module for {@code java.time}. */
  JACKSON(Libraries::jackson),
  /** Gson, with an adapter for times as people write it. */
  GSON(Libraries::gson),
  /** avaje-jsonb, whose adapters are generated as ours are. */
  AVAJE(Libraries::avaje),
  /** fastjson2, whose readers are generated at run time. */
  FASTJSON2(Libraries::fastjson2),
  /** Moshi's reader passing over everything. */
  SKIP(Libraries::skip);

  /** Decodes one document again and again. */
  @FunctionalInterface
  interface Decoder {
    Object decode() throws IOException;
  }

  /** Prepares for a document. */
  @FunctionalInterface
  interface Preparation {
    Decoder of(Document document);
  }

  private final Preparation preparation;

  JsonLibrary(Preparation preparation) {
    this.preparation = preparation;
  }

  Decoder decoder(Document document) {
    return preparation.of(document);
  }

  /** Whether it makes objects of the document. */
  boolean decodes() {
    return this != SKIP;
  }
}
