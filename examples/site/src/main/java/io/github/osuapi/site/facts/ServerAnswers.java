package io.github.osuapi.site.facts;

import io.github.osuapi.recorded.RecordedOutcome;
import io.github.osuapi.recorded.Recordings;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** How the real server answered each route with each kind of token, from the records. */
public final class ServerAnswers {
  private static final Map<String, List<RecordedOutcome>> ANSWERS =
      Recordings.outcomes().stream()
          .collect(Collectors.groupingBy(outcome -> outcome.method() + " " + outcome.route()));

  private ServerAnswers() {}

  /**
   * The status that a token was refused with.
   *
   * @param endpoint the endpoint
   * @param token the name of the token in the records, for example {@code cc_public}
   * @return the status; empty where the token was let through
   */
  public static OptionalInt refusal(EndpointFacts endpoint, String token) {
    String route = endpoint.endpoint().httpMethod() + " " + endpoint.route().path();
    return ANSWERS.getOrDefault(route, List.of()).stream()
        .filter(outcome -> outcome.token().name().equals(token))
        .filter(outcome -> !outcome.accessGranted())
        .mapToInt(RecordedOutcome::status)
        .findFirst();
  }
}
