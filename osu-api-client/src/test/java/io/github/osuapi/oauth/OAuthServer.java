package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.sandbox.MovableClock;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/** A token endpoint behind a real socket, whose answers are given beforehand. */
final class OAuthServer implements AutoCloseable {
  static final ClientRegistration CLIENT = new ClientRegistration(1, "the-client-secret");

  final MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T08:00:00Z"));
  private final OkHttpClient client = new OkHttpClient();
  private final MockWebServer server = new MockWebServer();

  OAuthServer() throws IOException {
    server.start();
  }

  TokenEndpoint endpoint() {
    return new TokenEndpoint(client, ServerAddress.of(server.url("/").toString()), "test", clock);
  }

  AuthorizationCodeFlow flow(Scope... scopes) {
    return new AuthorizationCodeFlow(
        endpoint(), CLIENT, URI.create("http://127.0.0.1:0/callback"), Set.of(scopes));
  }

  void answer(int status, String json) {
    server.enqueue(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Content-Type", "application/json")
            .body(json)
            .build());
  }

  void answer(MockResponse response) {
    server.enqueue(response);
  }

  void answerTokens(String accessToken, String refreshToken) {
    answer(
        200,
        "{\"token_type\":\"Bearer\",\"expires_in\":86400,\"access_token\":\""
            + accessToken
            + "\",\"refresh_token\":\""
            + refreshToken
            + "\"}");
  }

  void answerToken(String accessToken) {
    answer(
        200,
        "{\"token_type\":\"Bearer\",\"expires_in\":86400,\"access_token\":\""
            + accessToken
            + "\"}");
  }

  String takeForm() throws InterruptedException {
    RecordedRequest request = server.takeRequest();
    return Objects.requireNonNull(request.getBody()).utf8();
  }

  RecordedRequest take() throws InterruptedException {
    return server.takeRequest();
  }

  int requests() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    server.close();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
