package io.github.osuapi.oauth;

import java.util.Optional;

/** A store as apps write their own: it keeps tokens, and has no lock. */
class PlainStore implements TokenStore {
  private final TokenStore kept;

  PlainStore(TokenSet tokens) {
    kept = TokenStore.inMemory(tokens);
  }

  @Override
  public Optional<TokenSet> load() {
    return kept.load();
  }

  @Override
  public void save(TokenSet tokens) {
    kept.save(tokens);
  }

  @Override
  public void clear() {
    kept.clear();
  }
}
