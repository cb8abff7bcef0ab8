package io.github.osuapi.request;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.error.ErrorAnswer;
import io.github.osuapi.error.OsuApiException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Reads the server's errors: {@code {"error": text or null}}, an empty body, or anything else. */
final class ErrorAnswers {
  private static final long MAX_BYTES = 4L * ErrorAnswer.MAX_BODY;

  private static final List<String> KEPT_HEADERS =
      List.of(
          "cf-ray",
          "content-type",
          "date",
          "retry-after",
          "www-authenticate",
          "x-ratelimit-limit",
          "x-ratelimit-remaining",
          "x-ratelimit-reset",
          "x-request-id");

  private ErrorAnswers() {}

  static OsuApiException exception(Endpoint endpoint, Response response) {
    String body = start(response);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = response.header(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    Attempt attempt = response.request().tag(Attempt.class);
    Operation operation = attempt == null ? null : attempt.operation();
    return OsuApiException.of(
        new ErrorAnswer(
            endpoint.id(),
            response.code(),
            message(body),
            body,
            headers,
            endpoint.access().scope().orElse(null),
            operation == null ? Set.of() : operation.source().scopes(),
            operation == null ? null : operation.source().kind(),
            operation == null ? null : operation.retryAt()));
  }

  /** The status says enough where the connection breaks within the body. */
  private static String start(Response response) {
    try {
      return response.peekBody(MAX_BYTES).string();
    } catch (IOException e) {
      return "";
    }
  }

  private static @Nullable String message(String body) {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body));
    try {
      reader.beginObject();
      while (reader.hasNext()) {
        if (reader.nextName().equals("error") && reader.peek() == JsonReader.Token.STRING) {
          return reader.nextString();
        }
        reader.skipValue();
      }
    } catch (IOException | JsonDataException e) {
      return null;
    }
    return null;
  }
}
