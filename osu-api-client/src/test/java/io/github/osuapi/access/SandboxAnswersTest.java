package io.github.osuapi.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.recorded.RecordedToken;
import io.github.osuapi.request.Drift;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.sandbox.OsuSandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls each endpoint of the sandbox and reads the answer, with nothing in it left unknown. */
class SandboxAnswersTest {
  /** Calls that the server refuses for what they ask, with the status it refuses them with. */
  private static final Map<String, Integer> REFUSED =
      Map.of("session.verify", 422, "forums.lock", 403, "forums.pin", 403);

  @ParameterizedTest
  @MethodSource("io.github.osuapi.access.TableTest#endpoints")
  void theAnswerIsReadWhole(Endpoint endpoint) {
    List<String> outcomes = new ArrayList<>();
    for (RecordedToken token : Tokens.all()) {
      if (TokenRules.opens(Tokens.kind(token), Tokens.scopes(token), endpoint.access())) {
        outcomes.add(outcome(endpoint, token));
      }
    }

    Integer refusal = REFUSED.get(endpoint.id());
    assertThat(outcomes).contains(refusal == null ? "answered" : "refused with " + refusal);
    assertThat(outcomes).allMatch(outcome -> outcome.matches("answered|refused with 4\\d\\d"));
  }

  private static String outcome(Endpoint endpoint, RecordedToken token) {
    List<Drift> drifts = new ArrayList<>();
    try (OsuSandbox sandbox = OsuSandbox.start();
        OsuClient client = client(sandbox, Tokens.issue(sandbox, token), drifts)) {
      Calls.of(client, endpoint).execute();
      return drifts.isEmpty() ? "answered" : "drifted: " + drifts;
    } catch (OsuApiException e) {
      return "refused with " + e.status();
    }
  }

  private static OsuClient client(OsuSandbox sandbox, Optional<String> token, List<Drift> drifts) {
    OsuClientBuilder builder =
        OsuClient.builder()
            .baseUrl(sandbox.baseUrl())
            .limits(RateLimits.none())
            .driftListener(drifts::add);
    token.ifPresent(value -> builder.token(AccessToken.of(value)));
    return builder.build();
  }
}
