package io.github.osuapi.sandbox.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.route.ApiResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /oauth/authorize}: sign-in, consent, and the way back to the client. */
public final class AuthorizeEndpoint {
  private final TokenStore tokens;
  private final CodeStore codes;
  private final Sessions sessions;
  private final Supplier<Map<Long, String>> users;

  /**
   * Creates the endpoint.
   *
   * @param tokens tells the clients and what was consented to
   * @param codes where codes are made
   * @param sessions who is signed in
   * @param users tells the names of those who can sign in, by id
   */
  public AuthorizeEndpoint(
      TokenStore tokens, CodeStore codes, Sessions sessions, Supplier<Map<Long, String>> users) {
    this.tokens = tokens;
    this.codes = codes;
    this.sessions = sessions;
    this.users = users;
  }

  /**
   * Answers the request that a client sent the browser with.
   *
   * @param query its parameters
   * @param rawQuery its query string, to come back to after signing in
   * @param session the session cookie; {@code null} for none
   * @return a page, a redirect or a refusal
   */
  public ApiResponse show(ObjectNode query, String rawQuery, @Nullable String session) {
    Optional<OAuthClient> client = tokens.client(query.path("client_id").asText());
    if (client.isEmpty()) {
      return ApiResponse.html(400, Pages.error("The client is not authorized."));
    }
    try {
      return show(client.get(), query, rawQuery, sessions.user(session));
    } catch (OAuthError e) {
      return e.response();
    }
  }

  private ApiResponse show(
      OAuthClient client, ObjectNode query, String rawQuery, @Nullable Long user) {
    if (!query.path("response_type").asText().equals("code")) {
      throw OAuthError.unsupportedGrantType();
    }
    String given = text(query, "redirect_uri");
    String redirectUri = redirectUri(client, given);
    List<String> scopes;
    try {
      scopes = withIdentify(ScopeRules.parse(query.path("scope").asText()));
    } catch (OAuthError e) {
      return back(redirectUri, "", e);
    }
    if (user == null) {
      return ApiResponse.html(200, Pages.login("/oauth/authorize?" + rawQuery, users.get()));
    }
    Optional<String> problem = ScopeRules.authorizationProblem(client, user, scopes);
    if (problem.isPresent()) {
      return ApiResponse.html(400, Pages.error(problem.get()));
    }
    String method = text(query, "code_challenge_method");
    AuthorizeRequest request =
        new AuthorizeRequest(
            client,
            scopes,
            redirectUri,
            given,
            text(query, "state"),
            text(query, "code_challenge"),
            method == null ? "plain" : method);
    String prompt = query.path("prompt").asText();
    if (!prompt.equals("consent") && tokens.hasConsented(client.id(), user, scopes)) {
      return allow(request, user);
    }
    if (prompt.equals("none")) {
      return deny(request);
    }
    String name = users.get().getOrDefault(user, user.toString());
    String token = sessions.await(user, request);
    return ApiResponse.html(200, Pages.consent(client, name, scopes, token));
  }

  /**
   * Answers the consent form.
   *
   * @param form its fields
   * @param session the session cookie; {@code null} for none
   * @return a redirect back to the client, or a refusal
   */
  public ApiResponse decide(ObjectNode form, @Nullable String session) {
    Long user = sessions.user(session);
    AuthorizeRequest request =
        user == null ? null : sessions.take(form.path("_token").asText(), user);
    if (user == null || request == null) {
      return ApiResponse.html(403, Pages.error("The page has expired: start again."));
    }
    return form.path("_method").asText().equals("DELETE") ? deny(request) : allow(request, user);
  }

  /**
   * Answers the sign-in form.
   *
   * @param form its fields
   * @return a redirect to where the browser came from, with the session cookie
   */
  public ApiResponse signIn(ObjectNode form) {
    long user = form.path("user").asLong();
    String returnTo = form.path("return_to").asText();
    if (!users.get().containsKey(user) || !returnTo.startsWith("/oauth/authorize?")) {
      return ApiResponse.html(422, Pages.error("There is no such user."));
    }
    return ApiResponse.redirect(returnTo)
        .with(
            "Set-Cookie",
            Sessions.COOKIE + "=" + sessions.signIn(user) + "; Path=/; HttpOnly; SameSite=Lax");
  }

  private ApiResponse allow(AuthorizeRequest request, long user) {
    String state = request.state() == null ? "" : "&state=" + encode(request.state());
    return ApiResponse.redirect(
        separated(request.redirectUri()) + "code=" + codes.add(request, user) + state);
  }

  private static ApiResponse deny(AuthorizeRequest request) {
    String state = request.state() == null ? "&" : "state=" + encode(request.state()) + "&";
    return back(request.redirectUri(), state, OAuthError.accessDenied());
  }

  private static ApiResponse back(String redirectUri, String prefix, OAuthError error) {
    List<String> pairs = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : error.json().properties()) {
      pairs.add(field.getKey() + "=" + encode(field.getValue().asText()));
    }
    return ApiResponse.redirect(separated(redirectUri) + prefix + String.join("&", pairs));
  }

  private static String redirectUri(OAuthClient client, @Nullable String given) {
    if (given == null && client.redirectUris().size() == 1) {
      return client.redirectUris().get(0);
    }
    if (given == null || !client.allowsRedirect(given)) {
      throw OAuthError.invalidClient();
    }
    return given;
  }

  private static List<String> withIdentify(List<String> scopes) {
    TreeSet<String> all = new TreeSet<>(scopes);
    all.add("identify");
    return List.copyOf(all);
  }

  private static @Nullable String text(ObjectNode query, String name) {
    String value = query.path(name).asText();
    return value.isEmpty() ? null : value;
  }

  private static String separated(String uri) {
    return uri + (uri.contains("?") ? "&" : "?");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
