package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.error.AccessException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.recorded.RecordedOutcome;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.recorded.Recordings;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.OsuRequest;
import io.github.osuapi.request.RawResponse;
import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the sandbox each endpoint with each kind of token, around the client and through it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxAccessTest {
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient http = new OkHttpClient();
  private OsuSandbox sandbox;

  @BeforeAll
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterAll
  void stop() {
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @ParameterizedTest
  @MethodSource("io.github.osuapi.access.TableTest#endpoints")
  void theServerDecidesAsTheTablePredicts(Endpoint endpoint) throws IOException {
    RecordedOutcome example =
        Recordings.outcomes().stream()
            .filter(o -> o.route().equals(endpoint.path()))
            .filter(o -> o.method().equals(endpoint.httpMethod()))
            .findFirst()
            .orElseThrow();
    for (RecordedToken token : Tokens.all()) {
      Optional<String> issued = Tokens.issue(sandbox, token);
      try (Response response = http.newCall(request(example, issued)).execute()) {
        String body = response.body().string();
        assertThat(isAccessRefusal(response.code(), body))
            .as("%s with %s: %s %s", endpoint, token.name(), response.code(), body)
            .isEqualTo(!predicted(endpoint, token));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.osuapi.access.TableTest#endpoints")
  void theClientRefusesExactlyWhatTheServerWould(Endpoint endpoint) {
    for (RecordedToken token : Tokens.all()) {
      try (OsuClient client = client(Tokens.issue(sandbox, token))) {
        OsuRequest<?> request = Calls.of(client, endpoint);
        if (predicted(endpoint, token)) {
          RawResponse response = request.executeRaw();
          assertThat(isAccessRefusal(response.status(), response.body()))
              .as("%s with %s: %s", endpoint, token.name(), response)
              .isFalse();
        } else {
          assertThatExceptionOfType(AccessException.class)
              .as("%s with %s", endpoint, token.name())
              .isThrownBy(request::execute)
              .withMessageContaining(endpoint.id());
        }
      }
    }
  }

  @Test
  void asksWithEveryKindOfToken() {
    assertThat(Tokens.all()).hasSize(18);
    assertThat(EndpointTable.ENDPOINTS).hasSizeGreaterThan(25);
  }

  private static boolean predicted(Endpoint endpoint, RecordedToken token) {
    return TokenRules.opens(Tokens.kind(token), Tokens.scopes(token), endpoint.access());
  }

  private OsuClient client(Optional<String> token) {
    OsuClientBuilder builder = OsuClient.builder().baseUrl(sandbox.baseUrl());
    token.ifPresent(value -> builder.token(AccessToken.of(value)));
    return builder.build();
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

  private static boolean isAccessRefusal(int status, String body) {
    return (status == 401 && body.contains("\"authentication\":\"basic\""))
        || (status == 403 && body.contains("scope"));
  }
}
