package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Where a client's calls get their token from. Knows beforehand what its tokens may do, so that a
 * call can be refused before any token is fetched.
 *
 * <p>Implementations are thread-safe; where a token must be fetched, one thread fetches and the
 * others wait for it. A call that is ended meanwhile leaves the waits of the library's own sources,
 * and those of the sign-in with a browser; for others it ends when they do.
 */
public interface TokenSource {
  /**
   * Returns whom the tokens act for. Does not block.
   *
   * @return the kind, {@link TokenKind#ANONYMOUS} for a source without tokens
   */
  TokenKind kind();

  /**
   * Returns what the tokens carry, as granted. Does not block.
   *
   * @return the scopes; unmodifiable
   */
  Set<Scope> scopes();

  /**
   * Returns a token that is good for some time yet. May block while it is fetched or refreshed, and
   * while a user signs in.
   *
   * @return the token, or empty for {@link TokenKind#ANONYMOUS}
   * @throws io.github.osuapi.error.OAuthException where none can be got
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  Optional<AccessToken> token();

  /**
   * Returns a token for a call that needs some scopes. Where the token at hand lacks one that the
   * user was never asked for, the user is asked now, if that can be done. Blocks as {@link
   * #token()} does.
   *
   * @param needed what the call needs
   * @return the token, which may still carry less; or empty for {@link TokenKind#ANONYMOUS}
   * @throws io.github.osuapi.error.OAuthException where none can be got
   * @throws io.github.osuapi.error.OsuIoException where the server cannot be reached
   */
  default Optional<AccessToken> token(Set<Scope> needed) {
    return token();
  }

  /**
   * Returns a token where one can be had without asking a person: for endpoints that need none, but
   * tell a signed-in user more. May block while it is refreshed.
   *
   * @return the token, or empty where nobody is signed in, or the token acts for nobody
   */
  Optional<AccessToken> tokenOfSignedInUser();

  /**
   * Returns another token in place of one that the server did not accept. May block while it is
   * fetched; asks no person.
   *
   * @param refused the token that was refused
   * @return a token that is not {@code refused}, or empty where none can be got
   */
  Optional<AccessToken> replace(AccessToken refused);

  /**
   * Hears that the server has ended a token because a call asked for it: it is forgotten, together
   * with what it could be renewed with. May block.
   *
   * @param token the token
   */
  default void revoked(AccessToken token) {}

  /**
   * Returns which OAuth client the tokens belong to: its calls in this process share their limits.
   * Does not block.
   *
   * @return the client's id, or empty where it is not known
   */
  default OptionalLong clientId() {
    return OptionalLong.empty();
  }

  /**
   * Returns what stands for whom the tokens belong to: it is another object once somebody else has
   * signed in, or nobody is signed in any more. Does not block.
   *
   * @return the holder, compared by {@code equals}; the source itself where that never changes
   */
  default Object holder() {
    return this;
  }

  /**
   * Returns the source of clients that have no token.
   *
   * @return the source
   */
  static TokenSource anonymous() {
    return AnonymousTokens.INSTANCE;
  }

  /**
   * Returns a source that knows one token and cannot get another.
   *
   * @param token the token
   * @return the source
   */
  static TokenSource of(AccessToken token) {
    return new GivenToken(token);
  }
}
