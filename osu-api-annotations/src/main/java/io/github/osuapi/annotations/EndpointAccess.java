package io.github.osuapi.annotations;

import java.util.Objects;
import java.util.Optional;

/**
 * What an endpoint asks of a token. Immutable and thread-safe.
 *
 * @param kind whether a token is needed, and whether it needs a scope
 * @param scope the scope it needs; present exactly where {@code kind} is {@link Kind#SCOPE}
 * @param requiresUser whether the token must act for a user; {@code false} for {@link
 *     Kind#ANONYMOUS}
 */
public record EndpointAccess(Kind kind, Optional<Scope> scope, boolean requiresUser) {

  /** Whether an endpoint needs a token, and whether the token needs a scope. */
  public enum Kind {
    /** No token is needed; one that is sent must be valid all the same. */
    ANONYMOUS("anonymous"),

    /** Any valid token will do. */
    ANY_TOKEN("any_token"),

    /** A token that carries one certain scope. */
    SCOPE("scope");

    private final String wireName;

    Kind(String wireName) {
      this.wireName = wireName;
    }

    /**
     * Returns the name used in {@code endpoints.json}, for example {@code any_token}.
     *
     * @return the wire name; never empty
     */
    public String wireName() {
      return wireName;
    }
  }

  /**
   * Checks that the three parts agree.
   *
   * @throws IllegalArgumentException where a scope is given without {@link Kind#SCOPE}, or the
   *     other way round, or an anonymous endpoint asks for a user
   */
  public EndpointAccess {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(scope, "scope");
    if (scope.isPresent() != (kind == Kind.SCOPE)) {
      throw new IllegalArgumentException(
          "a scope goes with access 'scope' and with no other: got " + kind.wireName());
    }
    if (kind == Kind.ANONYMOUS && requiresUser) {
      throw new IllegalArgumentException("an endpoint that needs no token cannot need a user");
    }
  }

  /**
   * Returns the access of an endpoint that needs no token.
   *
   * @return anonymous access
   */
  public static EndpointAccess anonymous() {
    return new EndpointAccess(Kind.ANONYMOUS, Optional.empty(), false);
  }

  /**
   * Returns the access of an endpoint that takes any valid token.
   *
   * @param requiresUser whether the token must act for a user
   * @return any-token access
   */
  public static EndpointAccess anyToken(boolean requiresUser) {
    return new EndpointAccess(Kind.ANY_TOKEN, Optional.empty(), requiresUser);
  }

  /**
   * Returns the access of an endpoint that needs a scope.
   *
   * @param scope the scope
   * @param requiresUser whether the token must act for a user
   * @return access by scope
   */
  public static EndpointAccess scope(Scope scope, boolean requiresUser) {
    return new EndpointAccess(Kind.SCOPE, Optional.of(scope), requiresUser);
  }
}
