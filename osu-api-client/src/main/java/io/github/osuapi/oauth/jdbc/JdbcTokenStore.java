package io.github.osuapi.oauth.jdbc;

import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStoreException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One user's row. */
final class JdbcTokenStore implements TokenStore {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcTokenStore.class);
  private static final int LEAST_PAUSE_MILLIS = 20;
  private static final int MOST_PAUSE_MILLIS = 120;

  /** Whether this thread has the lease: the work that it does calls this store again. */
  private final ThreadLocal<Boolean> leased = ThreadLocal.withInitial(() -> false);

  private final TokenTable table;
  private final String key;
  private final Duration leaseTime;

  JdbcTokenStore(TokenTable table, String key, Duration leaseTime) {
    this.table = table;
    this.key = key;
    this.leaseTime = leaseTime;
  }

  @Override
  public Optional<TokenSet> load() {
    TokenTable.Row row = table.find(key);
    if (row == null || row.tokens() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(TokenSet.fromJson(row.tokens()));
    } catch (IllegalArgumentException e) {
      throw new TokenStoreException(
          "a user's tokens in table "
              + table.name()
              + " cannot be read: "
              + e.getMessage()
              + ". The row was left as it is: repair it, or delete it and sign in again",
          null);
    }
  }

  @Override
  public void save(TokenSet tokens) {
    table.save(key, tokens.toJson());
  }

  @Override
  public void clear() {
    table.clear(key);
  }

  @Override
  public <T extends @Nullable Object> T exclusively(Supplier<T> work) {
    if (leased.get()) {
      return work.get();
    }
    String lease = UUID.randomUUID().toString();
    take(lease);
    leased.set(true);
    try {
      return work.get();
    } finally {
      leased.remove();
      giveBack(lease);
    }
  }

  /** What was done is done; a lease that stays is taken over in time. */
  private void giveBack(String lease) {
    try {
      table.giveBack(key, lease);
    } catch (TokenStoreException e) {
      LOG.warn("A lease on tokens could not be given back", e);
    }
  }

  private void take(String lease) {
    String held = null;
    long since = System.nanoTime();
    while (true) {
      TokenTable.Row row = table.find(key);
      String holder = row == null ? null : row.lease();
      if (!Objects.equals(holder, held)) {
        held = holder;
        since = System.nanoTime();
      }
      boolean free = holder == null || System.nanoTime() - since > leaseTime.toNanos();
      if (free && table.lease(key, row, lease)) {
        return;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(LEAST_PAUSE_MILLIS, MOST_PAUSE_MILLIS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TokenStoreException("waiting for the lease on tokens was interrupted", e);
    }
  }

  @Override
  public String toString() {
    return "JdbcTokenStore[" + table.name() + "]";
  }
}
