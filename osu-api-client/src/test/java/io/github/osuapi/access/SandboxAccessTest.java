package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.error.AccessException;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.OsuRequest;
import io.github.osuapi.request.RawResponse;
import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the sandbox each endpoint with each kind of token, around the client and through it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxAccessTest {
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
    for (RecordedToken token : Tokens.all()) {
      BareCalls.Answer answer =
          new BareCalls(sandbox, http).call(endpoint, Tokens.issue(sandbox, token));
      assertThat(answer.isAccessRefusal())
          .as("%s with %s: %s", endpoint, token.name(), answer)
          .isEqualTo(!predicted(endpoint, token));
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
          assertThat(new BareCalls.Answer(response.status(), response.body()).isAccessRefusal())
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
    OsuClientBuilder builder =
        OsuClient.builder().baseUrl(sandbox.baseUrl()).limits(RateLimits.none());
    token.ifPresent(value -> builder.token(AccessToken.of(value)));
    return builder.build();
  }
}
