package io.github.osuapi.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * How the real server answered one route with one kind of token.
 *
 * @param method the HTTP method
 * @param route the path relative to {@code api/v2/}, with the server's variable names
 * @param path the path that was asked for, from the root
 * @param query the query string; {@code null} for none
 * @param requestBody the JSON body that was sent; a null node for none
 * @param token the token that was sent
 * @param status the HTTP status
 * @param body the first 160 characters of the answer
 */
public record RecordedOutcome(
    String method,
    String route,
    String path,
    @Nullable String query,
    JsonNode requestBody,
    RecordedToken token,
    int status,
    String body) {

  /**
   * Tells whether the server's access checks let the token through.
   *
   * @return {@code false} where the answer is a refusal for lack of an identity or a scope
   */
  public boolean accessGranted() {
    boolean noIdentity = status == 401 && body.startsWith("{\"authentication\":\"basic\"}");
    boolean noScope = status == 403 && body.contains("scope");
    return !noIdentity && !noScope;
  }
}
