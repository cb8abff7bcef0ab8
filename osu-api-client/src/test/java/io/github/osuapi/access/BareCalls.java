package io.github.osuapi.access;

import io.github.osuapi.recorded.RecordedOutcome;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Asks the sandbox without this library, with the requests that the real server was asked. */
public final class BareCalls {
  private static final List<RecordedOutcome> OUTCOMES = Recordings.outcomes();
  private static final MediaType JSON = MediaType.get("application/json");

  private final OsuSandbox sandbox;
  private final OkHttpClient http;

  public BareCalls(OsuSandbox sandbox, OkHttpClient http) {
    this.sandbox = sandbox;
    this.http = http;
  }

  /**
   * Calls an endpoint.
   *
   * @param token the access token, empty for none
   */
  public Answer call(Endpoint endpoint, Optional<String> token) throws IOException {
    try (Response response = http.newCall(request(example(endpoint), token)).execute()) {
      return new Answer(response.code(), response.body().string());
    }
  }

  private static RecordedOutcome example(Endpoint endpoint) {
    String route = ServerRoutes.of(endpoint).path();
    return OUTCOMES.stream()
        .filter(o -> o.route().equals(route))
        .filter(o -> o.method().equals(endpoint.httpMethod()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no recorded request of " + endpoint));
  }

  private Request request(RecordedOutcome example, Optional<String> token) {
    String query = example.query() == null ? "" : "?" + example.query();
    Request.Builder request =
        new Request.Builder()
            .url(sandbox.baseUrl() + example.path() + query)
            .header("Accept", "application/json")
            .header("x-api-version", "20241022");
    token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
    boolean hasBody = example.requestBody().isContainerNode();
    RequestBody body = RequestBody.create(hasBody ? example.requestBody().toString() : "", JSON);
    return request.method(example.method(), example.method().equals("GET") ? null : body).build();
  }

  /** What came back. */
  public record Answer(int status, String body) {
    /** Whether it was refused for lack of a token, a scope or a user. */
    public boolean isAccessRefusal() {
      return (status == 401 && body.contains("\"authentication\":\"basic\""))
          || (status == 403 && body.contains("scope"));
    }
  }
}
