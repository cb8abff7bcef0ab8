package io.github.osuapi.site.facts;

import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.replay.Replay;
import io.github.osuapi.request.Endpoint;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of an endpoint.
 *
 * @param endpoint its row of the table
 * @param method the method of its group
 * @param groupType the generated class of the group
 * @param requestType the generated class of its requests
 * @param responseType what a request answers, with qualified names; {@code java.lang.Void} for
 *     nothing
 * @param itemType what a paginated request lists, with qualified names
 * @param parameters its parameters, required ones first
 * @param doc what its javadoc says
 * @param deprecated what to use instead, where it is deprecated
 * @param serverPage the address of the server's page on it, where it has one
 * @param route the server's route that it calls
 */
public record EndpointFacts(
    Endpoint endpoint,
    String method,
    String groupType,
    String requestType,
    String responseType,
    Optional<String> itemType,
    List<ParameterFacts> parameters,
    String doc,
    Optional<String> deprecated,
    Optional<String> serverPage,
    RecordedRoute route) {

  /** Its id, for example {@code friends.list}. */
  public String id() {
    return endpoint.id();
  }

  /** What it lists or answers. */
  public String mainType() {
    return itemType.orElse(responseType);
  }

  /** Whether it answers with nothing but the word that it is done. */
  public boolean answersNothing() {
    return responseType.equals("java.lang.Void");
  }

  /** Whether the answer is a file of a replay. */
  public boolean isReplay() {
    return responseType.equals(Replay.class.getName());
  }
}
