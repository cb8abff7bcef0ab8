package io.github.osuapi.request;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.json.UnknownValueListener;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.BufferedSource;

/** Decodes a JSON body straight from the connection, and says where it is not as expected. */
record JsonDecoder<T>(Type type) implements ResponseType.Decoder<T> {
  private static final String TOO_DEEP = "Nesting too deep";
  private static final String ADVICE = "Use JsonReader.setLenient(true) to accept malformed JSON";

  /** Finds the adapter, so that a type that has none fails before anything is sent. */
  @Override
  public void prepare(ApiContext context) {
    JsonAdapter<T> unused = context.adapter(type);
  }

  @Override
  public T decode(ApiContext context, Endpoint endpoint, ResponseBody body) throws IOException {
    MediaType contentType = body.contentType();
    if (contentType != null && !contentType.subtype().endsWith("json")) {
      throw OtherContent.exception(endpoint, contentType, "JSON");
    }
    JsonAdapter<T> adapter = context.adapter(type);
    JsonReader reader = JsonReader.of(UnescapedSlashes.in(body.source()));
    reader.setFailOnUnknown(context.strictJson());
    DriftListener listener = context.driftListener();
    if (listener != null) {
      reader.setTag(
          UnknownValueListener.class,
          (kind, path, text) -> listener.onDrift(new Drift(endpoint.id(), kind, path, text)));
    }
    try {
      T decoded = adapter.fromJson(reader);
      if (decoded == null) {
        throw new OsuDecodingException(endpoint.id(), "$", "it is null", null);
      }
      if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
        throw new OsuDecodingException(endpoint.id(), "$", "more follows after its end", null);
      }
      return decoded;
    } catch (JsonDataException | JsonEncodingException e) {
      throw undecodable(endpoint, reader, e);
    } catch (EOFException e) {
      requireWholeBody(body.source());
      throw undecodable(endpoint, reader, e);
    }
  }

  /** Rethrows the break of a connection, which looks like the end of the JSON. */
  private static void requireWholeBody(BufferedSource source) throws IOException {
    source.request(Long.MAX_VALUE);
  }

  private static OsuDecodingException undecodable(
      Endpoint endpoint, JsonReader reader, Exception problem) {
    return new OsuDecodingException(endpoint.id(), reader.getPath(), said(problem), problem);
  }

  /** Moshi's words, but for advice to whoever made the reader. */
  private static String said(Exception problem) {
    String message = String.valueOf(problem.getMessage());
    return message.startsWith(TOO_DEEP)
        ? "it is nested too deep"
        : message.replace(ADVICE, "it is no JSON");
  }
}
