package io.github.osuapi.request;

import okhttp3.MediaType;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The content type of an answer; those of nearly all answers are parsed once, not at each call. */
final class ContentType {
  private static final String JSON = "application/json";
  private static final String JSON_IN_UTF_8 = JSON + "; charset=utf-8";
  private static final MediaType PARSED_JSON = MediaType.get(JSON);
  private static final MediaType PARSED_JSON_IN_UTF_8 = MediaType.get(JSON_IN_UTF_8);

  private ContentType() {}

  /** Returns the type; null where there is none, or it is malformed. */
  static @Nullable MediaType of(Response response) {
    String type = response.header("Content-Type");
    if (type == null) {
      return null;
    }
    if (type.equalsIgnoreCase(JSON)) {
      return PARSED_JSON;
    }
    return type.equalsIgnoreCase(JSON_IN_UTF_8) ? PARSED_JSON_IN_UTF_8 : MediaType.parse(type);
  }
}
