package io.github.osuapi.oauth.jdbc;

import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStores;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import okio.ByteString;

/**
 * Keeps the tokens of many users in one table of a database, a row for each. Uses standard SQL
 * alone, so that any database does.
 *
 * <p>Several processes may share the table: while one renews a user's tokens, a lease in the row
 * keeps the others out. It holds no connection meanwhile, and goes by no clock but that of whoever
 * waits: a process that dies leaves a lease that the others take over after {@link #leaseTime}.
 *
 * <p>Each statement is a transaction of its own. Immutable and thread-safe.
 */
public final class JdbcTokenStores implements TokenStores {
  private static final String DEFAULT_TABLE = "osu_tokens";

  /** More than the longest renewal takes. */
  private static final Duration DEFAULT_LEASE_TIME = Duration.ofSeconds(90);

  private final TokenTable table;
  private final Duration leaseTime;

  private JdbcTokenStores(TokenTable table, Duration leaseTime) {
    this.table = table;
    this.leaseTime = leaseTime;
  }

  /**
   * Returns stores in the table {@code osu_tokens}.
   *
   * @param dataSource where connections come from; a pool of one is enough
   * @return the stores
   */
  public static JdbcTokenStores of(DataSource dataSource) {
    return of(dataSource, DEFAULT_TABLE);
  }

  /**
   * Returns stores in a table.
   *
   * @param dataSource where connections come from; a pool of one is enough
   * @param table the table's name, of letters, digits and underscores, perhaps after a schema's
   *     name and a dot
   * @return the stores
   * @throws IllegalArgumentException where that is no name of a table
   */
  public static JdbcTokenStores of(DataSource dataSource, String table) {
    Objects.requireNonNull(dataSource, "dataSource");
    if (!table.matches("([A-Za-z_]\\w{0,62}\\.)?[A-Za-z_]\\w{0,62}")) {
      throw new IllegalArgumentException(
          "a table's name is letters, digits and underscores, perhaps after a schema's name and a"
              + " dot; got "
              + table);
    }
    return new JdbcTokenStores(new TokenTable(dataSource, table), DEFAULT_LEASE_TIME);
  }

  /**
   * Returns stores that take over the lease of a process that died after another time. After 90
   * seconds unless this is set.
   *
   * @param time longer than the server takes to renew tokens, where it takes longest
   * @return the stores
   * @throws IllegalArgumentException where it is not more than zero
   */
  public JdbcTokenStores leaseTime(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("a lease lasts longer than " + time);
    }
    return new JdbcTokenStores(table, time);
  }

  /**
   * Makes the table where there is none. Databases that are changed by scripts alone get it like
   * this:
   *
   * <pre>{@code
   * CREATE TABLE osu_tokens (
   *   user_key VARCHAR(190) NOT NULL PRIMARY KEY,
   *   tokens VARCHAR(4000),
   *   lease VARCHAR(64)
   * )
   * }</pre>
   *
   * @return this
   * @throws io.github.osuapi.oauth.TokenStoreException where the database refuses
   */
  public JdbcTokenStores createTable() {
    table.create();
    return this;
  }

  /**
   * Returns where one user's tokens are kept. Keys are told apart to the letter, whatever the
   * database takes for the same: a key that is a number, as a user's id is, stands in {@code
   * user_key} as it is, and any other as the SHA-256 of its UTF-8, in 64 small hexadecimal digits.
   *
   * @param key what the app tells the user by, of any length
   * @return the store
   */
  @Override
  public TokenStore of(String key) {
    return new JdbcTokenStore(table, exact(key), leaseTime);
  }

  /** Databases may ignore capitals, accents, punctuation, and zeros at the start of numbers. */
  private static String exact(String key) {
    return key.matches("0|[1-9][0-9]{0,62}") ? key : ByteString.encodeUtf8(key).sha256().hex();
  }

  @Override
  public String toString() {
    return "JdbcTokenStores[" + table.name() + "]";
  }
}
