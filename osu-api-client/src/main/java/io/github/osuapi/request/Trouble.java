package io.github.osuapi.request;

import java.io.IOException;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** What is wrong with an answer that may be better the next time. */
enum Trouble {
  TOO_MANY_REQUESTS(CallEvent.Reason.TOO_MANY_REQUESTS),
  SERVER_ERROR(CallEvent.Reason.SERVER_ERROR);

  private static final ByteString NULL_ERROR = ByteString.encodeUtf8("{\"error\":null}");

  private final CallEvent.Reason reason;

  Trouble(CallEvent.Reason reason) {
    this.reason = reason;
  }

  CallEvent.Reason reason() {
    return reason;
  }

  static @Nullable Trouble of(Response response) throws IOException {
    if (response.code() == 429) {
      return TOO_MANY_REQUESTS;
    }
    return response.code() >= 500 || isNullError(response) ? SERVER_ERROR : null;
  }

  /** Success that says nothing but that something failed, as the server does in passing. */
  static boolean isNullError(Response response) throws IOException {
    // As text: a MediaType is made anew each time that one asks for it.
    String type = response.header("Content-Type");
    if (response.code() != 200 || type == null || !type.contains("json")) {
      return false;
    }
    BufferedSource body = response.body().source();
    return body.rangeEquals(0, NULL_ERROR) && !body.request(NULL_ERROR.size() + 1L);
  }
}
