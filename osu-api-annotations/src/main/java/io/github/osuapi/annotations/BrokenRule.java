package io.github.osuapi.annotations;

import java.util.Set;

/**
 * A rule of the server that a declared token breaks. Immutable and thread-safe.
 *
 * @param rule which rule
 * @param scopes the declared scopes that break it; empty where the lack of a scope does
 * @param reason what the server would do and why, one sentence
 * @param remedy what to declare instead, one sentence
 */
public record BrokenRule(Rule rule, Set<Scope> scopes, String reason, String remedy) {

  /** Keeps its own copy of the scopes, in the order of {@link Scope}. */
  public BrokenRule {
    scopes = Scopes.copyOf(scopes);
  }

  /** The rules of the server about which token may carry which scopes. */
  public enum Rule {
    /** A token of client credentials carries at least one scope. */
    AT_LEAST_ONE_SCOPE,

    /** Where no token is got, there is nothing that could carry a scope. */
    NO_SCOPE_WITHOUT_TOKEN,

    /** Some scopes are for client credentials alone. */
    CLIENT_CREDENTIALS_ONLY,

    /** Client credentials may act for a user only together with {@link Scope#DELEGATE}. */
    DELEGATE_REQUIRED,

    /** A delegated token may carry few scopes besides {@link Scope#DELEGATE}. */
    NOT_WITH_DELEGATE
  }
}
