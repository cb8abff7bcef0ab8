package io.github.osuapi.sandbox.oauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which scopes a token may carry, in the server's order of checks and its own words. */
final class ScopeRules {
  private static final Set<String> KNOWN =
      Set.of(
          "*",
          "chat.read",
          "chat.write",
          "chat.write_manage",
          "delegate",
          "forum.write",
          "forum.write_manage",
          "friends.read",
          "group_permissions",
          "identify",
          "multiplayer.write_manage",
          "public");
  private static final Set<String> NEED_DELEGATE =
      Set.of(
          "chat.write",
          "chat.write_manage",
          "forum.write",
          "forum.write_manage",
          "group_permissions",
          "multiplayer.write_manage");
  private static final Set<String> CLIENT_CREDENTIALS_ONLY =
      Set.of("delegate", "forum.write_manage", "group_permissions");
  private static final Set<String> OWN_CLIENT_ONLY =
      Set.of("chat.read", "chat.write", "chat.write_manage", "multiplayer.write_manage");

  private ScopeRules() {}

  static List<String> parse(String scope) {
    List<String> scopes = new ArrayList<>();
    for (String name : scope.split(" ", -1)) {
      if (!name.isEmpty() && !scopes.contains(name)) {
        scopes.add(name);
      }
    }
    for (String name : scopes) {
      if (!KNOWN.contains(name)) {
        throw OAuthError.invalidScope(name);
      }
    }
    return scopes;
  }

  static void checkClientCredentials(OAuthClient client, List<String> scopes) {
    if (scopes.isEmpty()) {
      throw OAuthError.scopeRule("Tokens without scopes are not valid.");
    }
    if (scopes.contains("*")) {
      throw OAuthError.scopeRule("* is not allowed with Client Credentials");
    }
    checkOwner(client);
    if (scopes.contains("delegate")) {
      if (!scopes.stream().allMatch(s -> s.equals("delegate") || NEED_DELEGATE.contains(s))) {
        throw OAuthError.scopeRule("Delegation is not supported for this combination of scopes.");
      }
      if (!client.ownedByBot()) {
        throw OAuthError.scopeRule("Delegation with Client Credentials is only available to bots.");
      }
    } else if (scopes.stream().anyMatch(NEED_DELEGATE::contains)) {
      throw OAuthError.scopeRule("delegate scope is required.");
    }
  }

  static void checkPassword(OAuthClient client, List<String> scopes) {
    if (scopes.isEmpty()) {
      throw OAuthError.scopeRule("Tokens without scopes are not valid.");
    }
    if (!scopes.contains("*")) {
      checkOwner(client);
    }
  }

  static Optional<String> authorizationProblem(OAuthClient client, long user, List<String> scopes) {
    if (scopes.contains("*")) {
      return Optional.of("* is not allowed with Authorization Code");
    }
    if (scopes.stream().anyMatch(CLIENT_CREDENTIALS_ONLY::contains)) {
      return Optional.of("This scope is only valid for client_credentials tokens.");
    }
    Long owner = client.owner();
    boolean own = client.ownedByBot() || (owner != null && owner == user);
    if (!own && scopes.stream().anyMatch(OWN_CLIENT_ONLY::contains)) {
      return Optional.of("This scope is only available for bots or your own clients.");
    }
    return Optional.empty();
  }

  private static void checkOwner(OAuthClient client) {
    if (client.owner() == null) {
      throw OAuthError.scopeRule("The client is missing owner.");
    }
  }
}
