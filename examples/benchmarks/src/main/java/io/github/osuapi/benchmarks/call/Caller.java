package io.github.osuapi.benchmarks.call;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.squareup.moshi.Moshi;
import io.github.osuapi.OsuClient;
import io.github.osuapi.benchmarks.decoding.Documents;
import io.github.osuapi.json.JsonInput;
import io.github.osuapi.json.JsonInputAdapter;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.model.ModelAdapters;
import java.io.IOException;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes one call and reads the answer. For any number of threads. */
@FunctionalInterface
interface Caller {
  Object call() throws IOException;

  /** How an answer's body is read. */
  @FunctionalInterface
  interface BodyReader {
    Object read(Response response) throws IOException;
  }

  /** The client. */
  static Caller ours(OsuClient osu, Answer answer) {
    return () -> answer.request().apply(osu).execute();
  }

  /** OkHttp, and the bytes that came. */
  static Caller bytes(OkHttpClient http, String url) {
    return okHttp(http, url, response -> response.body().bytes());
  }

  /** OkHttp, and our adapter on its stream: what the client does, without the client. */
  static Caller decoding(OkHttpClient http, String url, Answer answer) {
    Moshi moshi = new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();
    JsonInputAdapter<Object> adapter =
        JsonInputAdapter.of(moshi.adapter(Documents.named(answer.document()).model()));
    return okHttp(
        http,
        url,
        response -> {
          try (JsonInput input = JsonInput.of(response.body().byteStream(), false, null)) {
            return Objects.requireNonNull(adapter.read(input));
          }
        });
  }

  /** OkHttp and Jackson, as one writes it by hand. */
  static Caller jackson(OkHttpClient http, String url, Answer answer) {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    ObjectReader reader =
        mapper.readerFor(mapper.constructType(Documents.named(answer.document()).peer()));
    return okHttp(http, url, response -> reader.readValue(response.body().byteStream()));
  }

  private static Caller okHttp(OkHttpClient http, String url, BodyReader reader) {
    return () -> {
      Request request =
          new Request.Builder()
              .url(url)
              .header("Accept", "application/json")
              .header("Authorization", "Bearer token")
              .build();
      try (Response response = http.newCall(request).execute()) {
        return reader.read(response);
      }
    };
  }
}
