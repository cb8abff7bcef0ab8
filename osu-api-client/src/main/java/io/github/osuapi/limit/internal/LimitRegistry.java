package io.github.osuapi.limit.internal;

import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.limit.Timekeeper;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The limits of each application in this process. What an application has used is remembered when
 * its last client is closed: the next one may be made within the minute. Thread-safe.
 */
public final class LimitRegistry {
  private static final LimitRegistry PROCESS = new LimitRegistry();

  private final Map<Key, ApplicationLimits> known = new HashMap<>();

  /**
   * Whose limits.
   *
   * @param server the server's address
   * @param application the OAuth client's id, or what else stands for the application
   * @param time the time that they go by
   */
  public record Key(String server, String application, Timekeeper time) {
    // By hand, as a cold start calls it: linking a record's own takes longer than all else there.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && server.equals(key.server)
          && application.equals(key.application)
          && time.equals(key.time);
    }

    @Override
    public int hashCode() {
      return (server.hashCode() * 31 + application.hashCode()) * 31 + time.hashCode();
    }
  }

  LimitRegistry() {}

  /**
   * Returns the limits of this process.
   *
   * @return the registry
   */
  public static LimitRegistry process() {
    return PROCESS;
  }

  /**
   * Adds a client to its application, which no other process has a part of.
   *
   * @param key whose limits
   * @param client the client, which is held weakly
   * @param wanted what it wants; the lowest of what the clients want counts
   * @return the limits of the application
   */
  public ApplicationLimits join(Key key, Object client, RateLimits wanted) {
    return join(key, client, wanted, null);
  }

  /**
   * Adds a client to its application.
   *
   * @param key whose limits
   * @param client the client, which is held weakly
   * @param wanted what it wants; the lowest of what the clients want counts
   * @param store where other processes count the same; {@code null} for nowhere
   * @return the limits of the application
   */
  public synchronized ApplicationLimits join(
      Key key, Object client, RateLimits wanted, @Nullable ProxyManager<String> store) {
    forgetIdle();
    ApplicationLimits limits = known.get(key);
    if (limits == null) {
      limits = new ApplicationLimits(key.time());
      known.put(key, limits);
    }
    limits.join(client, wanted, store == null ? null : new SharedCounts(store, key));
    return limits;
  }

  private void forgetIdle() {
    Iterator<ApplicationLimits> each = known.values().iterator();
    while (each.hasNext()) {
      if (each.next().isIdle()) {
        each.remove();
      }
    }
  }
}
