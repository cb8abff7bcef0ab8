package io.github.osuapi.sandbox.oauth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code POST /oauth/token}. */
public final class TokenEndpoint {
  private final TokenStore tokens;
  private final CodeStore codes;
  private final Function<String, @Nullable Long> usersByName;

  /**
   * Creates the endpoint.
   *
   * @param tokens where tokens are issued
   * @param codes where codes are looked up
   * @param usersByName finds the user who signs in with a password, {@code null} for none
   */
  public TokenEndpoint(
      TokenStore tokens, CodeStore codes, Function<String, @Nullable Long> usersByName) {
    this.tokens = tokens;
    this.codes = codes;
    this.usersByName = usersByName;
  }

  /**
   * Answers a request.
   *
   * @param body the parameters
   * @param authorization the {@code Authorization} header; {@code null} for none
   * @param wantsJson whether the caller asks for JSON
   * @return the answer
   */
  public ApiResponse answer(ObjectNode body, @Nullable String authorization, boolean wantsJson) {
    boolean basic = authorization != null && authorization.startsWith("Basic ");
    ObjectNode input = body.deepCopy();
    if (authorization != null && basic) {
      readBasic(input, authorization.substring("Basic ".length()));
    }
    try {
      return grant(input);
    } catch (OAuthError e) {
      boolean page = !wantsJson && e.json().size() == 1;
      ApiResponse response = page ? ApiResponse.html(400, Pages.error(e.sentence())) : e.response();
      return basic && e.isInvalidClient()
          ? response.with("WWW-Authenticate", "Basic realm=\"OAuth\"")
          : response;
    }
  }

  private ApiResponse grant(ObjectNode input) {
    IssuedToken token =
        switch (input.path("grant_type").asText()) {
          case "client_credentials" -> clientCredentials(input);
          case "authorization_code" -> authorizationCode(input);
          case "refresh_token" -> refresh(input);
          case "password" -> password(input);
          default -> throw OAuthError.unsupportedGrantType();
        };
    ObjectNode json = Json.object();
    json.put("token_type", "Bearer");
    json.put("expires_in", TokenStore.ACCESS_LIFETIME.toSeconds());
    json.put("access_token", token.accessToken());
    if (token.refreshToken() != null) {
      json.put("refresh_token", token.refreshToken());
    }
    return ApiResponse.json(json).with("Cache-Control", "no-store, private");
  }

  private IssuedToken clientCredentials(ObjectNode input) {
    OAuthClient client = client(input);
    List<String> scopes = ScopeRules.parse(input.path("scope").asText());
    ScopeRules.checkClientCredentials(client, scopes);
    return tokens.issue(client.id(), null, scopes, TokenStore.ACCESS_LIFETIME);
  }

  private IssuedToken authorizationCode(ObjectNode input) {
    OAuthClient client = client(input);
    String given = input.path("redirect_uri").asText();
    if (!given.isEmpty() && !client.allowsRedirect(given)) {
      throw OAuthError.invalidClient();
    }
    String value = required(input, "code");
    AuthorizationCode code = codes.find(value, client);
    if (code.redirectUri() != null && given.isEmpty()) {
      throw OAuthError.missing("redirect_uri");
    }
    if (!given.equals(code.redirectUri() == null ? "" : code.redirectUri())) {
      throw OAuthError.invalidRequest("Invalid redirect URI");
    }
    if (code.codeChallenge() != null) {
      String verifier = required(input, "code_verifier");
      String challenge =
          code.challengeMethod().equals("S256") ? Secrets.challenge(verifier) : verifier;
      if (!Secrets.same(challenge, code.codeChallenge())) {
        throw OAuthError.invalidGrant("Failed to verify `code_verifier`.");
      }
    }
    codes.markUsed(value);
    return tokens.issue(client.id(), code.userId(), code.scopes(), TokenStore.ACCESS_LIFETIME);
  }

  private IssuedToken refresh(ObjectNode input) {
    OAuthClient client = client(input);
    IssuedToken old = tokens.refreshable(required(input, "refresh_token"), client);
    List<String> asked = ScopeRules.parse(input.path("scope").asText());
    for (String scope : asked) {
      if (!old.scopes().contains(scope)) {
        throw OAuthError.invalidScope(scope);
      }
    }
    tokens.revoke(old.id());
    List<String> scopes = asked.isEmpty() ? old.scopes() : asked;
    return tokens.issue(client.id(), old.userId(), scopes, TokenStore.ACCESS_LIFETIME);
  }

  private IssuedToken password(ObjectNode input) {
    OAuthClient client = client(input);
    if (client.owner() != null) {
      throw OAuthError.invalidClient();
    }
    List<String> scopes = ScopeRules.parse(input.path("scope").asText());
    String name = required(input, "username");
    String password = required(input, "password");
    Long user = usersByName.apply(name);
    if (user == null || !Secrets.same(password, "password")) {
      throw OAuthError.invalidGrant("Incorrect sign in");
    }
    ScopeRules.checkPassword(client, scopes);
    return tokens.issue(client.id(), user, scopes, TokenStore.ACCESS_LIFETIME);
  }

  private OAuthClient client(ObjectNode input) {
    if (input.path("client_id").asText().isEmpty()) {
      throw OAuthError.missing("client_id");
    }
    String secret = input.path("client_secret").asText();
    return tokens
        .client(input.path("client_id").asText())
        .filter(client -> Secrets.same(client.secret(), secret))
        .orElseThrow(OAuthError::invalidClient);
  }

  private static String required(ObjectNode input, String name) {
    String value = input.path(name).asText();
    if (value.isEmpty()) {
      throw OAuthError.missing(name);
    }
    return value;
  }

  private static void readBasic(ObjectNode input, String credentials) {
    try {
      String text =
          new String(Base64.getDecoder().decode(credentials.trim()), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      if (colon >= 0) {
        input.put("client_id", text.substring(0, colon));
        input.put("client_secret", text.substring(colon + 1));
      }
    } catch (IllegalArgumentException e) {
      throw OAuthError.invalidClient();
    }
  }
}
