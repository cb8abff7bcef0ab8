package io.github.osuapi.request;

import io.github.osuapi.error.OsuDecodingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.Response;

/** Reads a body as it comes, and says which endpoint answered where it is not as expected. */
record BinaryDecoder<T>(BodyReader<T> reader) implements ResponseType.Decoder<T> {

  @Override
  public T decode(ApiContext context, Endpoint endpoint, Response response) throws IOException {
    try {
      return reader.read(response.body().byteStream());
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new OsuDecodingException(endpoint.id(), "$", String.valueOf(e.getMessage()), e);
    }
  }
}
