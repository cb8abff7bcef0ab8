package io.github.osuapi.raw;

import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** The body of a call: none, a form, or JSON. */
record RawBody(Pairs form, @Nullable String json) {
  static final RawBody NONE = new RawBody(Pairs.NONE, null);

  private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

  RawBody withField(String name, List<String> values) {
    if (json != null) {
      throw new IllegalStateException(
          "the body is JSON already: give form fields or JSON, not both");
    }
    return new RawBody(form.with(name, values), null);
  }

  RawBody withJson(String text) {
    if (json != null || !form.pairs().isEmpty()) {
      throw new IllegalStateException("there is a body already: give one alone");
    }
    return new RawBody(Pairs.NONE, text);
  }

  @Nullable RequestBody toRequestBody(String httpMethod) {
    if (json != null) {
      return RequestBody.create(ByteString.encodeUtf8(json), JSON);
    }
    if (form.pairs().isEmpty() && (httpMethod.equals("GET") || httpMethod.equals("DELETE"))) {
      return null;
    }
    return form.toForm();
  }
}
