package io.github.osuapi.generated;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.ApiContextBuilder;
import io.github.osuapi.request.Retries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okio.Buffer;

/** A server behind a real socket, whose answers are given beforehand. */
final class FruitServer implements AutoCloseable {
  private static final String API = "/api/v2/";

  private final MockWebServer server = new MockWebServer();
  private int taken;
  private final ApiContext context;

  FruitServer() throws IOException {
    server.start();
    ApiContextBuilder builder = ApiContext.builder().baseUrl(server.url("/").toString());
    builder.calls().limits(RateLimits.none()).retries(Retries.never());
    context = builder.build();
  }

  ApiContext context() {
    return context;
  }

  /** Answers with JSON. */
  FruitServer json(String json) {
    return answer(200, json.getBytes(UTF_8));
  }

  FruitServer answer(int status, byte[] body) {
    server.enqueue(new MockResponse.Builder().code(status).body(new Buffer().write(body)).build());
    return this;
  }

  /** Answers with an array of fruits of these ids. */
  FruitServer fruits(long... ids) {
    return json(array(ids));
  }

  static String array(long... ids) {
    return LongStream.of(ids)
        .mapToObj(id -> "{\"id\":" + id + ",\"name\":\"fruit" + id + "\"}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** The next request, which must have been sent already. */
  RecordedRequest request() throws InterruptedException {
    taken++;
    return server.takeRequest();
  }

  /** Method, path below the API and query of every request so far that was not taken yet. */
  List<String> requests() throws InterruptedException {
    List<String> lines = new ArrayList<>();
    while (taken < server.getRequestCount()) {
      lines.add(line(request()));
    }
    return lines;
  }

  static String line(RecordedRequest request) {
    String target = request.getTarget();
    return request.getMethod()
        + " "
        + (target.startsWith(API) ? target.substring(API.length()) : target);
  }

  @Override
  public void close() {
    context.close();
    server.close();
  }
}
