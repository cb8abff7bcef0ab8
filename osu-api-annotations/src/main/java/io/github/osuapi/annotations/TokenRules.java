package io.github.osuapi.annotations;

import static io.github.osuapi.annotations.Scope.CHAT_READ;
import static io.github.osuapi.annotations.Scope.CHAT_WRITE;
import static io.github.osuapi.annotations.Scope.CHAT_WRITE_MANAGE;
import static io.github.osuapi.annotations.Scope.DELEGATE;
import static io.github.osuapi.annotations.Scope.FORUM_WRITE;
import static io.github.osuapi.annotations.Scope.FORUM_WRITE_MANAGE;
import static io.github.osuapi.annotations.Scope.GROUP_PERMISSIONS;
import static io.github.osuapi.annotations.Scope.IDENTIFY;
import static io.github.osuapi.annotations.Scope.MULTIPLAYER_WRITE_MANAGE;
import static io.github.osuapi.annotations.Scope.PUBLIC;

import io.github.osuapi.annotations.BrokenRule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The server's rules: which token may carry which scopes, and which endpoints a token opens. The
 * processor applies them when it compiles, the client before it sends.
 *
 * <p>All methods are pure, thread-safe and do not block.
 *
 * @see <a href="https://osu.ppy.sh/docs/index.html#scopes">Scopes in the server's documentation</a>
 */
public final class TokenRules {
  private static final Set<Scope> CLIENT_CREDENTIALS_ONLY =
      Scopes.copyOf(EnumSet.of(DELEGATE, FORUM_WRITE_MANAGE, GROUP_PERMISSIONS));

  private static final Set<Scope> DELEGATABLE =
      Scopes.copyOf(
          EnumSet.of(
              CHAT_WRITE,
              CHAT_WRITE_MANAGE,
              FORUM_WRITE,
              FORUM_WRITE_MANAGE,
              GROUP_PERMISSIONS,
              MULTIPLAYER_WRITE_MANAGE));

  private static final Set<Scope> OWN_CLIENT_ONLY =
      Scopes.copyOf(EnumSet.of(CHAT_READ, CHAT_WRITE, CHAT_WRITE_MANAGE, MULTIPLAYER_WRITE_MANAGE));

  /** What changes whom or with which rights a token acts; no endpoint asks for it. */
  private static final Set<Scope> MODIFIERS =
      Scopes.copyOf(EnumSet.of(DELEGATE, GROUP_PERMISSIONS));

  private TokenRules() {}

  /**
   * Tells which rules a token would break that is asked for with these scopes.
   *
   * @param grant how the token is got
   * @param scopes what is asked for
   * @return every broken rule, in the order of {@link Rule}; empty where the server would issue the
   *     token to a suitable client
   */
  public static List<BrokenRule> brokenRules(Grant grant, Set<Scope> scopes) {
    return switch (grant) {
      case ANONYMOUS -> brokenWithoutToken(scopes);
      case CLIENT_CREDENTIALS -> brokenByClientCredentials(scopes);
      case AUTHORIZATION_CODE -> brokenByAuthorizationCode(scopes);
    };
  }

  private static List<BrokenRule> brokenWithoutToken(Set<Scope> scopes) {
    if (scopes.isEmpty()) {
      return List.of();
    }
    return List.of(
        new BrokenRule(
            Rule.NO_SCOPE_WITHOUT_TOKEN,
            scopes,
            "Without a token there is nothing that could carry " + Scopes.names(scopes) + ".",
            "Declare no scopes, or a grant that gives a token."));
  }

  /** No scope at all breaks no rule here: the server adds identify. */
  private static List<BrokenRule> brokenByAuthorizationCode(Set<Scope> scopes) {
    Set<Scope> refused = Scopes.common(scopes, CLIENT_CREDENTIALS_ONLY);
    if (refused.isEmpty()) {
      return List.of();
    }
    return List.of(
        new BrokenRule(
            Rule.CLIENT_CREDENTIALS_ONLY,
            refused,
            "The server gives " + Scopes.names(refused) + " to client credentials only.",
            "Remove it here, or declare it with the client credentials grant of a bot's client."));
  }

  private static List<BrokenRule> brokenByClientCredentials(Set<Scope> scopes) {
    if (scopes.isEmpty()) {
      return List.of(noScopes());
    }
    List<BrokenRule> broken = new ArrayList<>();
    if (scopes.contains(DELEGATE)) {
      EnumSet<Scope> refused = Scopes.modifiableCopyOf(scopes);
      refused.remove(DELEGATE);
      refused.removeAll(DELEGATABLE);
      if (!refused.isEmpty()) {
        broken.add(
            new BrokenRule(
                Rule.NOT_WITH_DELEGATE,
                refused,
                "The server refuses " + Scopes.names(refused) + " on a token with delegate.",
                besideDelegate(refused)));
      }
    } else {
      Set<Scope> refused = Scopes.common(scopes, DELEGATABLE);
      if (!refused.isEmpty()) {
        broken.add(
            new BrokenRule(
                Rule.DELEGATE_REQUIRED,
                refused,
                "The server gives "
                    + Scopes.names(refused)
                    + " to client credentials only together with delegate.",
                "Add DELEGATE, which works where the client's owner is a bot account."));
      }
    }
    return Collections.unmodifiableList(broken);
  }

  /** Only public opens anything to client credentials that act for no user. */
  private static String besideDelegate(Set<Scope> refused) {
    String second = "as a second token of client credentials, without delegate";
    Set<Scope> ofUser = Scopes.modifiableCopyOf(refused);
    ofUser.remove(PUBLIC);
    if (ofUser.isEmpty()) {
      return "Declare it " + second + ".";
    }
    return "Declare "
        + (refused.contains(PUBLIC) ? "public " + second + ", and " : "")
        + Scopes.names(ofUser)
        + " with the authorization code grant: without a user it opens nothing.";
  }

  private static BrokenRule noScopes() {
    return new BrokenRule(
        Rule.AT_LEAST_ONE_SCOPE,
        Set.of(),
        "The server refuses tokens without scopes.",
        "Declare at least one scope, PUBLIC for public data.");
  }

  /**
   * Tells what a token of the declared scopes depends on that only the server knows: who owns the
   * client.
   *
   * @param grant how the token is got
   * @param scopes what is asked for
   * @return one English sentence for each dependency; empty where there is none
   */
  public static List<String> ownerNotes(Grant grant, Set<Scope> scopes) {
    if (grant == Grant.CLIENT_CREDENTIALS && scopes.contains(DELEGATE)) {
      return List.of("delegate works only where the client's owner is a bot account.");
    }
    Set<Scope> ownClient = Scopes.common(scopes, OWN_CLIENT_ONLY);
    if (grant == Grant.AUTHORIZATION_CODE && !ownClient.isEmpty()) {
      return List.of(
          Scopes.names(ownClient)
              + ": works only for the client's own owner, or where the owner is a bot account.");
    }
    return List.of();
  }

  /**
   * Returns the scopes that the token will carry: the server adds {@link Scope#IDENTIFY} to every
   * authorization.
   *
   * @param grant how the token is got
   * @param scopes what is asked for
   * @return the scopes granted, in the order of {@link Scope}; unmodifiable
   */
  public static Set<Scope> grantedScopes(Grant grant, Set<Scope> scopes) {
    EnumSet<Scope> granted = Scopes.modifiableCopyOf(scopes);
    if (grant == Grant.AUTHORIZATION_CODE) {
      granted.add(IDENTIFY);
    }
    return Collections.unmodifiableSet(granted);
  }

  /**
   * Tells whether the server's access checks let a token through to an endpoint. Every scope but
   * {@link Scope#PUBLIC} speaks of a user and opens nothing to a token that acts for none, even
   * where the server issues it; {@link Scope#DELEGATE} and {@link Scope#GROUP_PERMISSIONS} open
   * nothing by themselves.
   *
   * @param kind whom the token acts for
   * @param scopes what the token carries, as granted; ignored for {@link TokenKind#ANONYMOUS}
   * @param access what the endpoint asks for
   * @return {@code true} where the server would answer neither 401 nor 403 for lack of a token, a
   *     scope or a user
   */
  public static boolean opens(TokenKind kind, Set<Scope> scopes, EndpointAccess access) {
    if (access.kind() == EndpointAccess.Kind.ANONYMOUS) {
      return true;
    }
    if (kind == TokenKind.ANONYMOUS || (access.requiresUser() && !kind.actsForUser())) {
      return false;
    }
    if (access.scope().isEmpty()) {
      return true;
    }
    Scope scope = access.scope().get();
    return (kind.actsForUser() || scope == PUBLIC)
        && scopes.contains(scope)
        && !MODIFIERS.contains(scope);
  }

  /**
   * Returns the kinds of token that can open an endpoint, each with the scopes it would need.
   *
   * @param access what the endpoint asks for
   * @return the kinds in their order; empty where no token that the server issues can open it
   */
  public static Set<TokenKind> kindsThatOpen(EndpointAccess access) {
    EnumSet<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
    Arrays.stream(TokenKind.values())
        .filter(kind -> opens(kind, leastScopes(kind, access), access))
        .filter(kind -> isIssued(kind, access))
        .forEach(kinds::add);
    return Collections.unmodifiableSet(kinds);
  }

  private static boolean isIssued(TokenKind kind, EndpointAccess access) {
    return access.kind() != EndpointAccess.Kind.SCOPE
        || brokenRules(kind.grant(), leastScopes(kind, access)).isEmpty();
  }

  private static Set<Scope> leastScopes(TokenKind kind, EndpointAccess access) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    access.scope().ifPresent(scopes::add);
    if (kind == TokenKind.CLIENT_CREDENTIALS_DELEGATED) {
      scopes.add(DELEGATE);
    }
    return scopes;
  }
}
