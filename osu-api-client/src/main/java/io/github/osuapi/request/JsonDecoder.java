package io.github.osuapi.request;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.JsonInputAdapter;
import io.github.osuapi.json.UnknownValueListener;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Decodes a JSON body straight from the connection, and says where it is not as expected. */
record JsonDecoder<T>(Type type) implements ResponseType.Decoder<T> {
  private static final String SETTING = ", from `[^`]*`";
  private static final String TOO_DEEP = "Nesting too deep";
  private static final String ADVICE = "Use JsonReader.setLenient(true) to accept malformed JSON";

  /** Finds the adapter, so that a type that has none fails before anything is sent. */
  @Override
  public void prepare(ApiContext context) {
    JsonAdapter<T> unused = context.adapter(type);
  }

  @Override
  public T decode(ApiContext context, Endpoint endpoint, Response response) throws IOException {
    MediaType contentType = ContentType.of(response);
    if (contentType != null && !contentType.subtype().endsWith("json")) {
      throw OtherContent.exception(endpoint, contentType, "JSON");
    }
    JsonInputAdapter<T> adapter = JsonInputAdapter.of(context.adapter(type));
    BufferedSource json = response.body().source();
    try (JsonInput input = adapter.open(json, context.strictJson(), listener(context, endpoint))) {
      return decode(adapter, endpoint, input, json);
    }
  }

  private static <T> T decode(
      JsonInputAdapter<T> adapter, Endpoint endpoint, JsonInput input, BufferedSource json)
      throws IOException {
    try {
      T decoded = adapter.read(input);
      if (decoded == null) {
        throw new OsuDecodingException(endpoint.id(), "$", "it is null", null);
      }
      if (input.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new OsuDecodingException(endpoint.id(), "$", "more follows after its end", null);
      }
      return decoded;
    } catch (EOFException | JsonEOFException e) {
      requireWholeBody(json);
      throw undecodable(endpoint, input, e);
    } catch (JsonDataException | JsonEncodingException | JsonProcessingException e) {
      throw undecodable(endpoint, input, e);
    }
  }

  private static @Nullable UnknownValueListener listener(ApiContext context, Endpoint endpoint) {
    DriftListener listener = context.driftListener();
    return listener == null
        ? null
        : (kind, path, text) -> listener.onDrift(new Drift(endpoint.id(), kind, path, text));
  }

  /** Rethrows the break of a connection, which looks like the end of the JSON. */
  private static void requireWholeBody(BufferedSource source) throws IOException {
    source.request(Long.MAX_VALUE);
  }

  private static OsuDecodingException undecodable(
      Endpoint endpoint, JsonInput input, Exception problem) {
    return new OsuDecodingException(endpoint.id(), input.path(), said(problem), problem);
  }

  /** The words of the library that read it, but for advice to whoever set that up. */
  private static String said(Exception problem) {
    if (problem instanceof JsonProcessingException broken) {
      String what =
          broken instanceof JsonParseException ? "it is no JSON: " : "it cannot be read: ";
      return what + broken.getOriginalMessage().replaceAll(SETTING, "");
    }
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(TOO_DEEP)
        ? "it is nested too deep"
        : message.replace(ADVICE, "it is no JSON");
  }
}
