package io.github.osuapi.request;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.Response;

/**
 * Decodes a file, and refuses what is none before any of it is read: a page of something between
 * here and the server, or a message in JSON.
 */
record FileDecoder<T>(ResponseType.Decoder<T> decoder, boolean takesJson)
    implements ResponseType.Decoder<T> {

  @Override
  public void prepare(ApiContext context) {
    decoder.prepare(context);
  }

  @Override
  public T decode(ApiContext context, Endpoint endpoint, Response response) throws IOException {
    MediaType type = ContentType.of(response);
    if (type != null && (isPage(type) || (!takesJson && isJson(type)))) {
      throw OtherContent.exception(endpoint, type, "the file");
    }
    return decoder.decode(context, endpoint, response);
  }

  private static boolean isPage(MediaType type) {
    return type.subtype().endsWith("html") || type.subtype().equals("xhtml+xml");
  }

  private static boolean isJson(MediaType type) {
    return type.subtype().endsWith("json");
  }
}
