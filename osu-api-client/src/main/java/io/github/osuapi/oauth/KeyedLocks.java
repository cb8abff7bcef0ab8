package io.github.osuapi.oauth;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reentrant lock for each key that is in use, and nothing for the others. Thread-safe. */
final class KeyedLocks<K> {
  private final ConcurrentMap<K, Lock> locks = new ConcurrentHashMap<>();

  /** A lock, and what its holder keeps with it. */
  static final class Lock extends ReentrantLock {
    private static final long serialVersionUID = 1L;

    private transient int users;
  }

  <T extends @Nullable Object> T locked(K key, Function<? super Lock, ? extends T> work) {
    Lock lock =
        locks.compute(
            key,
            (k, present) -> {
              Lock used = present == null ? new Lock() : present;
              used.users++;
              return used;
            });
    try {
      lock.lock();
      try {
        return work.apply(lock);
      } finally {
        lock.unlock();
      }
    } finally {
      locks.computeIfPresent(key, (k, present) -> --present.users == 0 ? null : present);
    }
  }
}
