package io.github.osuapi.request;

import com.squareup.moshi.JsonReader;
import okio.Source;

/** The reader that the client gives to adapters. In the package of what makes it. */
public final class ClientReader {
  private ClientReader() {}

  /**
   * Reads an answer as the client does.
   *
   * @param body the answer's bytes
   * @return the reader
   */
  public static JsonReader on(Source body) {
    return JsonReader.of(UnescapedSlashes.in(body));
  }
}
