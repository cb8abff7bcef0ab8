package io.github.osuapi.request;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** An answer of the server as it came, of any status. Immutable and thread-safe. */
public final class RawResponse {
  private final int status;
  private final Headers headers;
  private final @Nullable MediaType contentType;
  private final ByteString body;

  private RawResponse(
      int status, Headers headers, @Nullable MediaType contentType, ByteString body) {
    this.status = status;
    this.headers = headers;
    this.contentType = contentType;
    this.body = body;
  }

  static RawResponse read(Response response) throws IOException {
    ResponseBody body = response.body();
    return new RawResponse(
        response.code(), response.headers(), ContentType.of(response), body.byteString());
  }

  /**
   * Returns the HTTP status.
   *
   * @return 200 to 599; redirects that can be followed were followed
   */
  public int status() {
    return status;
  }

  /**
   * Tells whether the server answered with success.
   *
   * @return {@code true} for the statuses 200 to 299
   */
  public boolean isSuccessful() {
    return status >= 200 && status < 300;
  }

  /**
   * Returns the headers.
   *
   * @return the headers, found by name in any case
   */
  public Headers headers() {
    return headers;
  }

  /**
   * Returns the body.
   *
   * @return a copy of the bytes; empty for an answer without a body
   */
  public byte[] bytes() {
    return body.toByteArray();
  }

  /**
   * Returns the body as text.
   *
   * @return the text, in the encoding that the server named, or UTF-8
   */
  public String body() {
    Charset named = contentType == null ? null : contentType.charset();
    return body.string(named == null ? StandardCharsets.UTF_8 : named);
  }

  /** Describes the answer by status and size. */
  @Override
  public String toString() {
    return "RawResponse[" + status + ", " + body.size() + " bytes]";
  }
}
