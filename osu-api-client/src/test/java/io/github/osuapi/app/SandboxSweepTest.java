package io.github.osuapi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.access.BareCalls;
import io.github.osuapi.access.IssuedTokens;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Holds what compiles against what the sandbox does: it issues a token for exactly the declarations
 * that compile, and refuses with it exactly the calls that the client does not have.
 */
class SandboxSweepTest {
  private final OkHttpClient http = new OkHttpClient();
  private static final Duration MORE_THAN_A_MINUTE = Duration.ofSeconds(61);

  private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T08:00:00Z"));
  private OsuSandbox sandbox;
  private IssuedTokens tokens;
  private BareCalls calls;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.builder().clock(clock).start();
    tokens = new IssuedTokens(sandbox, http);
    calls = new BareCalls(sandbox, http);
  }

  @AfterEach
  void stop() {
    sandbox.close();
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  @Test
  void aTokenIsIssuedForEveryDeclarationThatCompilesAndNoOther() throws IOException {
    for (Declaration declaration : Declaration.all()) {
      if (declaration.grant() != Grant.ANONYMOUS) {
        clock.advance(MORE_THAN_A_MINUTE);
        assertThat(tokens.issue(declaration.grant(), declaration.scopes()).isPresent())
            .as(declaration::toString)
            .isEqualTo(declaration.isLegal());
      }
    }
  }

  @Test
  void aCallIsRefusedExactlyWhereTheClientDoesNotHaveIt() throws IOException {
    for (SweptApp app : Sweep.single()) {
      if (app.isLegal()) {
        clock.advance(MORE_THAN_A_MINUTE);
        assertRefusals(app);
      }
    }
  }

  private void assertRefusals(SweptApp app) throws IOException {
    Declaration declaration = app.tokens().get(0);
    Optional<String> token =
        declaration.grant() == Grant.ANONYMOUS
            ? Optional.empty()
            : tokens.issue(declaration.grant(), declaration.scopes());
    Set<String> shown = Shown.endpoints(Sweep.client(app));
    for (Endpoint endpoint : revocationLast()) {
      BareCalls.Answer answer = calls.call(endpoint, token);
      assertThat(answer.isAccessRefusal())
          .as("%s with %s: %s", endpoint, declaration, answer)
          .isEqualTo(!shown.contains(endpoint.id()));
      assertThat(answer.status()).as("%s: %s", endpoint, answer).isNotEqualTo(429);
    }
  }

  /** Whoever has a token can end it, and then has none for what follows. */
  private static List<Endpoint> revocationLast() {
    return EndpointTable.ENDPOINTS.stream()
        .sorted(Comparator.comparing(endpoint -> endpoint.id().equals("tokens.revokeCurrent")))
        .toList();
  }
}
