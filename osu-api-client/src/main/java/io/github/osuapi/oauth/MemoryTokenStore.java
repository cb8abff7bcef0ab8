package io.github.osuapi.oauth;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps tokens while the program runs. */
final class MemoryTokenStore implements TokenStore {
  private final AtomicReference<@Nullable TokenSet> kept;
  private final ReentrantLock lock = new ReentrantLock();

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

  @Override
  public <T extends @Nullable Object> T exclusively(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
