package io.github.osuapi.request;

import io.github.osuapi.error.OsuDecodingException;
import java.io.IOException;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.ForwardingSource;
import okio.Okio;
import okio.Source;

/** Stops reading an answer that is larger than wanted, once it is unpacked. */
final class AnswerLimit extends ForwardingSource {
  private final Endpoint endpoint;
  private final long most;
  private long left;

  private AnswerLimit(Source body, Endpoint endpoint, long most) {
    super(body);
    this.endpoint = endpoint;
    this.most = most;
    this.left = most;
  }

  static Response on(Response response, Endpoint endpoint, long most) throws IOException {
    ResponseBody body = response.body();
    long length = body.contentLength();
    if (length > most) {
      throw tooLarge(endpoint, most);
    }
    if (length >= 0) {
      return response;
    }
    return response
        .newBuilder()
        .body(
            ResponseBody.create(
                Okio.buffer(new AnswerLimit(body.source(), endpoint, most)),
                ContentType.of(response),
                length))
        .build();
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long read = super.read(sink, byteCount);
    if (read > 0) {
      left -= read;
      if (left < 0) {
        throw tooLarge(endpoint, most);
      }
    }
    return read;
  }

  private static CarriedException tooLarge(Endpoint endpoint, long most) {
    return new CarriedException(
        new OsuDecodingException(
            endpoint.id(),
            "$",
            "it is larger than "
                + most
                + " bytes. Raise maxAnswerSize on the client's builder where so much is wanted",
            null));
  }
}
