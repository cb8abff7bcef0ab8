package io.github.osuapi.oauth;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.error.OAuthException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Reads both families of errors: the standard's, where {@code error} is a code, and the site's own
 * rules about scopes, where {@code error} is a sentence and nothing else is there.
 */
final class TokenRefusal {
  private static final long MAX_BYTES = 16_384;
  private static final int MAX_TEXT = 500;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");

  private TokenRefusal() {}

  static OAuthException read(String what, Response response) throws IOException {
    Map<String, String> texts = texts(response.peekBody(MAX_BYTES).string());
    return of(what, response.code(), texts);
  }

  /** Makes the exception of an answer or a redirect, by the texts that it carries. */
  static OAuthException of(String what, int status, Map<String, String> texts) {
    String error = texts.get("error");
    boolean code = error != null && CODE.matcher(error).matches();
    String description = texts.get("error_description");
    if (description == null) {
      description = texts.get("message");
    }
    return OAuthException.refused(
        what,
        status,
        code ? error : null,
        shorten(code ? description : error),
        shorten(texts.get("hint")));
  }

  private static @Nullable String shorten(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = CONTROL.matcher(text).replaceAll(" ");
    return line.length() <= MAX_TEXT ? line : line.substring(0, MAX_TEXT);
  }

  private static Map<String, String> texts(String body) {
    Map<String, String> texts = new HashMap<>();
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body));
    try {
      reader.beginObject();
      while (reader.hasNext()) {
        String name = reader.nextName();
        if (reader.peek() == JsonReader.Token.STRING) {
          texts.put(name, reader.nextString());
        } else {
          reader.skipValue();
        }
      }
    } catch (IOException | JsonDataException e) {
      return texts;
    }
    return texts;
  }
}
