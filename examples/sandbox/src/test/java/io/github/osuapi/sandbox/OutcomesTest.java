package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.recorded.RecordedOutcome;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutcomesTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private OsuSandbox sandbox;

  @BeforeAll
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  static Stream<Map.Entry<String, List<RecordedOutcome>>> routes() {
    return Recordings.outcomes().stream()
        .collect(Collectors.groupingBy(o -> o.method() + " " + o.route()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyTokenIsLetThroughOrRefusedAsRecorded(Map.Entry<String, List<RecordedOutcome>> route)
      throws Exception {
    assertThat(route.getValue()).hasSize(19);
    sandbox.reset();
    for (RecordedOutcome recorded : route.getValue()) {
      HttpResponse<String> response = send(recorded);
      String token = recorded.token().name();
      if (recorded.accessGranted()) {
        assertThat(refusedAccess(response)).as(token + ": " + response.body()).isFalse();
      } else {
        assertThat(response.statusCode()).as(token).isEqualTo(recorded.status());
        assertThat(response.body()).as(token).isEqualTo(recorded.body());
      }
    }
  }

  @Test
  void allRoutesAreRecorded() {
    assertThat(routes()).hasSize(124);
  }

  private static boolean refusedAccess(HttpResponse<String> response) {
    return (response.statusCode() == 401
            && response.body().equals("{\"authentication\":\"basic\"}"))
        || (response.statusCode() == 403
            && (response.body().equals("{\"error\":\"Invalid scope(s) provided.\"}")
                || response.body().equals("{\"error\":\"A required scope is missing.\"}")));
  }

  private HttpResponse<String> send(RecordedOutcome outcome)
      throws IOException, InterruptedException {
    String query = outcome.query() == null ? "" : "?" + outcome.query();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + outcome.path() + query))
            .header("Accept", "application/json");
    boolean body = outcome.requestBody().isObject();
    if (body) {
      request.header("Content-Type", "application/json");
    }
    request.method(
        outcome.method(),
        body
            ? HttpRequest.BodyPublishers.ofString(outcome.requestBody().toString())
            : HttpRequest.BodyPublishers.noBody());
    if (!outcome.token().isNone()) {
      request.header("Authorization", "Bearer " + token(outcome.token()));
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String token(RecordedToken token) {
    SandboxClient client =
        token.scopes().contains("*")
            ? SandboxClient.GAME
            : token.scopes().contains("delegate") ? SandboxClient.BOT : SandboxClient.OWNED;
    return sandbox.issueToken(client, token.user(), token.scopes().toArray(String[]::new));
  }
}
