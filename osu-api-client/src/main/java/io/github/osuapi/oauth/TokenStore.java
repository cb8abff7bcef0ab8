package io.github.osuapi.oauth;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tokens of one user between uses. What it keeps lets anyone act for the user: keep it as
 * a password is kept. {@link TokenStores} keeps those of many users.
 *
 * <p>To write one, keep the text of {@link TokenSet#toJson()} and read it back with {@link
 * TokenSet#fromJson}. Where several processes share what is kept, implement {@link #exclusively}
 * too.
 *
 * <p>Implementations are thread-safe; their methods may block and may throw what the storage
 * throws, {@link TokenStoreException} by preference.
 */
public interface TokenStore {
  /**
   * Returns the tokens that were saved last.
   *
   * @return the tokens, or empty where there are none
   */
  Optional<TokenSet> load();

  /**
   * Keeps tokens in place of those kept before, all or nothing. They are safe when this returns,
   * even from a loss of power: the server has ended the earlier ones already, and the new ones are
   * first used afterwards.
   *
   * @param tokens the tokens
   */
  void save(TokenSet tokens);

  /** Forgets the tokens: they are of no use any more. */
  void clear();

  /**
   * Does work while nobody else does any with the same tokens: reads them, has the server renew
   * them and saves the new ones. Two that renew the same tokens at once would end each other's.
   *
   * <p>Unless it is overridden, this just does the work: enough for a store that one client of one
   * process uses. A lock must go away with the process that holds it, may be held for a minute, and
   * is reentrant: the work calls the other methods of this store.
   *
   * @param work what to do, on the thread that calls
   * @param <T> what it results in
   * @return the result of the work
   */
  default <T extends @Nullable Object> T exclusively(Supplier<T> work) {
    return work.get();
  }

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

  /**
   * Returns a store that keeps tokens in a file that its owner alone can read: mode 0600, or an
   * access control list where there are no modes. The file is replaced as a whole, and is on the
   * disk when it is saved; its directory is made where there is none. Several processes of one
   * machine may share it: a file beside it, whose name begins with a dot, is locked while tokens
   * are renewed.
   *
   * <p>A file that is damaged, or of a later version, is reported and left as it is. Nothing is
   * renewed where the file cannot be written.
   *
   * @param file where the tokens are kept, such as {@code ~/.config/my-app/osu.tokens}
   * @return the store; it reads nothing yet
   */
  static TokenStore file(Path file) {
    return new FileTokenStore(file);
  }
}
