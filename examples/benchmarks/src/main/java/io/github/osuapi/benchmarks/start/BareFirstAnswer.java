package io.github.osuapi.benchmarks.start;

import java.io.IOException;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A program that makes the call of {@link FirstAnswer} by OkHttp alone, and reads the bytes. */
public final class BareFirstAnswer {
  private BareFirstAnswer() {}

  /**
   * Asks for a player and prints how long the answer is.
   *
   * @param args the server's address
   * @throws IOException where there is no answer
   */
  public static void main(String[] args) throws IOException {
    OkHttpClient http = new OkHttpClient();
    Request request =
        new Request.Builder()
            .url(Objects.requireNonNull(HttpUrl.get(args[0]).resolve("api/v2/users/2")))
            .header("Accept", "application/json")
            .header("Authorization", "Bearer token")
            .build();
    try (Response response = http.newCall(request).execute()) {
      System.out.println(response.body().bytes().length);
    }
    http.connectionPool().evictAll();
  }
}
