package io.github.osuapi.request;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** A server behind a real socket, whose answers are given beforehand, and clients of it. */
final class TestServer implements AutoCloseable {
  static final AccessToken TOKEN =
      AccessToken.opaque("the-token", TokenKind.CLIENT_CREDENTIALS, EnumSet.of(Scope.PUBLIC), null);

  private final MockWebServer server = new MockWebServer();
  private final List<ApiContext> contexts = new ArrayList<>();

  TestServer() throws IOException {
    server.start();
  }

  String url(String path) {
    return server.url(path).toString();
  }

  /** A context whose token carries {@code public}. */
  ApiContext context() {
    return context(TokenSource.of(TOKEN));
  }

  ApiContext context(TokenSource tokens) {
    return add(builder().tokens(tokens));
  }

  ApiContext add(ApiContextBuilder builder) {
    ApiContext context = builder.build();
    contexts.add(context);
    return context;
  }

  /** Without limits and further attempts, which have tests of their own. */
  ApiContextBuilder builder() {
    ApiContextBuilder builder = ApiContext.builder().baseUrl(url("/"));
    builder.calls().limits(RateLimits.none()).retries(Retries.never());
    return builder;
  }

  void answer(int status, String json) {
    answer(json(json).code(status));
  }

  void answer(MockResponse.Builder response) {
    server.enqueue(response.build());
  }

  /** Answers each request as a function says, in place of what is given beforehand. */
  void answerBy(Function<RecordedRequest, MockResponse> answers) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answers.apply(request);
          }
        });
  }

  static MockResponse.Builder json(String json) {
    return new MockResponse.Builder().addHeader("Content-Type", "application/json").body(json);
  }

  static MockResponse.Builder redirect(String location) {
    return new MockResponse.Builder().code(302).addHeader("Location", location);
  }

  RecordedRequest take() throws InterruptedException {
    return server.takeRequest();
  }

  @Nullable String takeAuthorization() throws InterruptedException {
    return take().getHeaders().get("Authorization");
  }

  int requests() {
    return server.getRequestCount();
  }

  static Set<Scope> scopes(Scope... scopes) {
    return Set.of(scopes);
  }

  @Override
  public void close() {
    contexts.forEach(ApiContext::close);
    server.close();
  }
}
