package io.github.osuapi.drift;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Stands between the client and the network: records the answers of a server, or gives out what was
 * recorded. It sees requests before they have a token. For one thread.
 */
final class TapeInterceptor implements Interceptor {
  private static final MediaType JSON = MediaType.get("application/json");

  private final Tape tape;
  private final boolean recording;
  private String step = "";

  TapeInterceptor(Tape tape, boolean recording) {
    this.tape = tape;
    this.recording = recording;
  }

  /** Says which step the next request belongs to. */
  void begin(String next) {
    step = next;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    return recording ? record(chain) : play(chain);
  }

  private Response record(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    MediaType type = response.body().contentType();
    if (response.isSuccessful() && type != null && type.subtype().equals("json")) {
      tape.keep(step, response.code(), response.peekBody(Long.MAX_VALUE).string());
    }
    return response;
  }

  private Response play(Chain chain) throws IOException {
    Recording kept = tape.find(step).orElseThrow(() -> new NotRecordedException(step));
    return new Response.Builder()
        .request(chain.request())
        .protocol(Protocol.HTTP_1_1)
        .code(kept.status())
        .message("")
        .body(ResponseBody.create(Tape.json(kept.body()), JSON))
        .build();
  }
}
