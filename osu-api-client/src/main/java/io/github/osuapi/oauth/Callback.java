package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The query of a redirect back from the authorization page. */
record Callback(Map<String, String> parameters) {
  private static final String INVALID_SCOPE = "invalid_scope";

  /** Reads a query; a parameter that cannot be decoded or has no value is as if not sent. */
  static Callback parse(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        put(parameters, pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return new Callback(parameters);
  }

  private static void put(Map<String, String> parameters, String name, String value) {
    try {
      parameters.putIfAbsent(
          URLDecoder.decode(name, StandardCharsets.UTF_8),
          URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return;
    }
  }

  /**
   * Tells whether the redirect belongs to a sign-in: by its state, which the server leaves out only
   * where it refuses a scope.
   */
  boolean answers(AuthorizationRequest request) {
    String state = parameters.get("state");
    return state != null
        ? Secrets.equal(state, request.state())
        : INVALID_SCOPE.equals(parameters.get("error")) && !parameters.containsKey("code");
  }

  /** Tells whether it proves nothing, so that anybody may have made it. */
  boolean isWithoutState() {
    return !parameters.containsKey("state");
  }

  boolean hasCode() {
    return !parameters.containsKey("error") && !parameters.getOrDefault("code", "").isEmpty();
  }

  String code() {
    String code = parameters.get("code");
    if (code == null || !hasCode()) {
      throw refusal();
    }
    return code;
  }

  private OAuthException refusal() {
    if (isWithoutState() && parameters.containsKey("error")) {
      return OAuthException.refused(
          "signing in",
          0,
          INVALID_SCOPE,
          null,
          "the server does not give one of the scopes to this client, or to this user");
    }
    return parameters.containsKey("error")
        ? TokenRefusal.of("signing in", 0, parameters)
        : OAuthException.unfinished(
            "the server sent the browser back without an authorization code. Sign in again", null);
  }

  /** Says nothing of what it carries. */
  @Override
  public String toString() {
    return "Callback";
  }
}
