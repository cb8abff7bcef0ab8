package io.github.osuapi.oauth;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Keeps the tokens of many users. Implementations are thread-safe.
 *
 * <p>To write one, return a {@link TokenStore} that reads and writes what belongs to the key:
 *
 * <pre>{@code
 * TokenStores stores = key -> new RedisTokenStore(redis, "osu:" + key);
 * }</pre>
 */
@FunctionalInterface
public interface TokenStores {
  /**
   * Returns where one user's tokens are kept. Reads nothing, and makes nothing that lasts.
   *
   * @param key the user: the id as text, or what else the app tells its users apart by
   * @return the store; two for the same key keep the same tokens
   */
  TokenStore of(String key);

  /**
   * Returns stores that keep tokens while the program runs.
   *
   * @return new, empty stores
   */
  static TokenStores inMemory() {
    ConcurrentMap<String, TokenStore> stores = new ConcurrentHashMap<>();
    return key -> stores.computeIfAbsent(key, unknown -> TokenStore.inMemory());
  }

  /**
   * Returns stores that keep each user's tokens in a file of one directory, as {@link
   * TokenStore#file} does.
   *
   * @param directory where the files are; it is made where there is none
   * @return the stores
   */
  static TokenStores directory(Path directory) {
    return new TokenDirectory(directory);
  }
}
