package io.github.osuapi.annotations;

import java.util.Set;

/**
 * Whom a token acts for, as far as the server's access checks care: a {@link Grant}, with client
 * credentials told apart by delegation.
 */
public enum TokenKind {
  /** No token at all. */
  ANONYMOUS("anonymous", "no token", Grant.ANONYMOUS, false),

  /** Client credentials without {@link Scope#DELEGATE}: the token acts for nobody. */
  CLIENT_CREDENTIALS("client_credentials", "client credentials", Grant.CLIENT_CREDENTIALS, false),

  /** Client credentials with {@link Scope#DELEGATE}: the token acts for the client's owner. */
  CLIENT_CREDENTIALS_DELEGATED(
      "client_credentials_delegated",
      "delegated client credentials",
      Grant.CLIENT_CREDENTIALS,
      true),

  /** Authorization code: the token acts for the user who agreed. */
  AUTHORIZATION_CODE("authorization_code", "authorization code", Grant.AUTHORIZATION_CODE, true);

  private final String wireName;
  private final String title;
  private final Grant grant;
  private final boolean actsForUser;

  TokenKind(String wireName, String title, Grant grant, boolean actsForUser) {
    this.wireName = wireName;
    this.title = title;
    this.grant = grant;
    this.actsForUser = actsForUser;
  }

  /**
   * Returns the kind of token that a grant gives with these scopes.
   *
   * @param grant how the token is got
   * @param scopes what it carries
   * @return the kind; {@link #CLIENT_CREDENTIALS_DELEGATED} where {@code scopes} has {@link
   *     Scope#DELEGATE}
   */
  public static TokenKind of(Grant grant, Set<Scope> scopes) {
    return switch (grant) {
      case ANONYMOUS -> ANONYMOUS;
      case CLIENT_CREDENTIALS ->
          scopes.contains(Scope.DELEGATE) ? CLIENT_CREDENTIALS_DELEGATED : CLIENT_CREDENTIALS;
      case AUTHORIZATION_CODE -> AUTHORIZATION_CODE;
    };
  }

  /**
   * Returns the name used in {@code endpoints.json}, for example {@code
   * client_credentials_delegated}.
   *
   * @return the wire name; never empty
   */
  public String wireName() {
    return wireName;
  }

  /**
   * Returns the kind's name for people, for example {@code delegated client credentials}.
   *
   * @return an English noun phrase in lower case
   */
  public String title() {
    return title;
  }

  /**
   * Returns the grant that gives such a token.
   *
   * @return the grant
   */
  public Grant grant() {
    return grant;
  }

  /**
   * Tells whether the token acts for a user, the resource owner.
   *
   * @return {@code true} for authorization code and delegated client credentials
   */
  public boolean actsForUser() {
    return actsForUser;
  }
}
