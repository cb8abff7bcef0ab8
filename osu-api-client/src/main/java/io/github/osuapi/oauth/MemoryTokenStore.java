package io.github.osuapi.oauth;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps tokens while the program runs. */
final class MemoryTokenStore implements TokenStore {
  private final AtomicReference<@Nullable TokenSet> kept;

  MemoryTokenStore(@Nullable TokenSet tokens) {
    kept = new AtomicReference<>(tokens);
  }

  @Override
  public Optional<TokenSet> load() {
    return Optional.ofNullable(kept.get());
  }

  @Override
  public void save(TokenSet tokens) {
    kept.set(tokens);
  }

  @Override
  public void clear() {
    kept.set(null);
  }
}
