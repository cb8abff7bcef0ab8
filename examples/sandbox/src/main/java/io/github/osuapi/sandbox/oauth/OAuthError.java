package io.github.osuapi.sandbox.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import org.jspecify.annotations.Nullable;

/** A refusal of the authorization server, in either of its two families. */
final class OAuthError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String error;
  private final @Nullable String description;
  private final @Nullable String hint;

  private OAuthError(
      int status, String error, @Nullable String description, @Nullable String hint) {
    super(error, null, false, false);
    this.status = status;
    this.error = error;
    this.description = description;
    this.hint = hint;
  }

  static OAuthError invalidClient() {
    return new OAuthError(401, "invalid_client", "Client authentication failed", null);
  }

  static OAuthError invalidRequest(String hint) {
    return new OAuthError(
        400,
        "invalid_request",
        "The request is missing a required parameter, includes an invalid parameter value, "
            + "includes a parameter more than once, or is otherwise malformed.",
        hint);
  }

  static OAuthError missing(String parameter) {
    return invalidRequest("Check the `" + parameter + "` parameter");
  }

  static OAuthError invalidGrant(String hint) {
    return new OAuthError(
        400,
        "invalid_grant",
        "The provided authorization grant (e.g., authorization code, resource owner credentials) "
            + "or refresh token is invalid, expired, revoked, does not match the redirection URI "
            + "used in the authorization request, or was issued to another client.",
        hint);
  }

  static OAuthError invalidRefreshToken(String hint) {
    return new OAuthError(401, "invalid_request", "The refresh token is invalid.", hint);
  }

  static OAuthError invalidScope(String scope) {
    return new OAuthError(
        400,
        "invalid_scope",
        "The requested scope is invalid, unknown, or malformed",
        "Check the `" + scope + "` scope");
  }

  static OAuthError unsupportedGrantType() {
    return new OAuthError(
        400,
        "unsupported_grant_type",
        "The authorization grant type is not supported by the authorization server.",
        "Check that all required parameters have been provided");
  }

  static OAuthError accessDenied() {
    return new OAuthError(
        401,
        "access_denied",
        "The resource owner or authorization server denied the request.",
        "The user denied the request");
  }

  static OAuthError scopeRule(String sentence) {
    return new OAuthError(400, sentence, null, null);
  }

  boolean isInvalidClient() {
    return error.equals("invalid_client");
  }

  String sentence() {
    return error;
  }

  ObjectNode json() {
    ObjectNode json = Json.object().put("error", error);
    if (description != null) {
      json.put("error_description", description);
      if (hint != null) {
        json.put("hint", hint);
      }
      json.put("message", description);
    }
    return json;
  }

  ApiResponse response() {
    return ApiResponse.json(status, json());
  }
}
