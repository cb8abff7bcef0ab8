package io.github.osuapi.oauth.jdbc;

import io.github.osuapi.oauth.TokenStoreException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The statements. Each runs in a connection and a transaction of its own. */
record TokenTable(DataSource dataSource, String name) {
  /** What is done with a statement. */
  @FunctionalInterface
  private interface Work<T extends @Nullable Object> {
    T with(PreparedStatement statement) throws SQLException;
  }

  /** A row. */
  record Row(@Nullable String tokens, @Nullable String lease) {
    @Override
    public String toString() {
      return "Row";
    }
  }

  void create() {
    SQLException missing = missing();
    if (missing == null) {
      return;
    }
    try {
      update(
          "CREATE TABLE "
              + name
              + " (user_key VARCHAR(190) NOT NULL PRIMARY KEY, tokens VARCHAR(4000), lease VARCHAR(64))");
    } catch (SQLException e) {
      // Another process may have made it meanwhile.
      if (missing() != null) {
        e.addSuppressed(missing);
        throw failed("made", e);
      }
    }
  }

  /** Says why the table cannot be read; null where it can. */
  private @Nullable SQLException missing() {
    try {
      query("SELECT user_key FROM " + name + " WHERE 1 = 0");
      return null;
    } catch (SQLException e) {
      return e;
    }
  }

  @Nullable Row find(String key) {
    try {
      return query("SELECT tokens, lease FROM " + name + " WHERE user_key = ?", key);
    } catch (SQLException e) {
      throw failed("read", e);
    }
  }

  /** Keeps tokens, whether or not there is a row. */
  void save(String key, String tokens) {
    try {
      String update = "UPDATE " + name + " SET tokens = ? WHERE user_key = ?";
      if (update(update, tokens, key) == 0 && !inserted(key, tokens, null)) {
        update(update, tokens, key);
      }
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  void clear(String key) {
    try {
      update("UPDATE " + name + " SET tokens = NULL WHERE user_key = ?", key);
      deleteUnused(key);
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  /** Takes the lease from a row without one, or from one whose holder seems to have died. */
  boolean lease(String key, @Nullable Row found, String lease) {
    try {
      if (found == null) {
        return inserted(key, null, lease);
      }
      String taken = "UPDATE " + name + " SET lease = ? WHERE user_key = ? AND lease ";
      return found.lease() == null
          ? update(taken + "IS NULL", lease, key) == 1
          : update(taken + "= ?", lease, key, found.lease()) == 1;
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  void giveBack(String key, String lease) {
    try {
      update("UPDATE " + name + " SET lease = NULL WHERE user_key = ? AND lease = ?", key, lease);
      deleteUnused(key);
    } catch (SQLException e) {
      throw failed("written", e);
    }
  }

  private void deleteUnused(String key) throws SQLException {
    update("DELETE FROM " + name + " WHERE user_key = ? AND tokens IS NULL AND lease IS NULL", key);
  }

  /** Tells whether a row was made: it is not where another was quicker. */
  private boolean inserted(String key, @Nullable String tokens, @Nullable String lease)
      throws SQLException {
    try {
      update(
          "INSERT INTO " + name + " (user_key, tokens, lease) VALUES (?, ?, ?)",
          key,
          tokens,
          lease);
      return true;
    } catch (SQLException e) {
      if (query("SELECT tokens, lease FROM " + name + " WHERE user_key = ?", key) == null) {
        throw e;
      }
      return false;
    }
  }

  @SuppressWarnings("NullAway") // It does not see that the work may answer null.
  private @Nullable Row query(String sql, String... values) throws SQLException {
    return run(
        sql,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? new Row(rows.getString(1), rows.getString(2)) : null;
          }
        },
        values);
  }

  private int update(String sql, @Nullable String... values) throws SQLException {
    return run(sql, PreparedStatement::executeUpdate, values);
  }

  private <T extends @Nullable Object> T run(String sql, Work<T> work, @Nullable String... values)
      throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement statement = prepare(connection, sql, values)) {
        T result = work.with(statement);
        if (!connection.getAutoCommit()) {
          connection.commit();
        }
        return result;
      } catch (SQLException e) {
        if (!connection.getAutoCommit()) {
          connection.rollback();
        }
        throw e;
      }
    }
  }

  private static PreparedStatement prepare(
      Connection connection, String sql, @Nullable String... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  /** A database's own message may quote what was to be written, so it is left out. */
  private TokenStoreException failed(String done, SQLException e) {
    return new TokenStoreException(
        "the table of tokens "
            + name
            + " cannot be "
            + done
            + ": SQL state "
            + e.getSQLState()
            + ", error "
            + e.getErrorCode()
            + ". See to the database; createTable() makes a table that is missing",
        null);
  }
}
