package io.github.osuapi.oauth;

import java.util.Optional;

/**
 * Keeps the tokens of one user between uses. What it keeps lets anyone act for the user: keep it as
 * a password is kept.
 *
 * <p>Implementations are thread-safe; their methods may block and may throw what the storage
 * throws.
 */
public interface TokenStore {
  /**
   * Returns the tokens that were saved last.
   *
   * @return the tokens, or empty where there are none
   */
  Optional<TokenSet> load();

  /**
   * Keeps tokens in place of those kept before. They are safe when this returns: the server has
   * ended the earlier ones already, and the new ones are first used afterwards.
   *
   * @param tokens the tokens
   */
  void save(TokenSet tokens);

  /** Forgets the tokens: they are of no use any more. */
  void clear();

  /**
   * Returns a store that keeps tokens while the program runs.
   *
   * @return a new, empty store
   */
  static TokenStore inMemory() {
    return new MemoryTokenStore(null);
  }

  /**
   * Returns a store that keeps tokens while the program runs.
   *
   * @param tokens what it has to begin with
   * @return a new store
   */
  static TokenStore inMemory(TokenSet tokens) {
    return new MemoryTokenStore(tokens);
  }
}
