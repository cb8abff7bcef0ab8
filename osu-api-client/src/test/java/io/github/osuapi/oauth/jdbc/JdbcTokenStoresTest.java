package io.github.osuapi.oauth.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSet;
import io.github.osuapi.oauth.TokenStore;
import io.github.osuapi.oauth.TokenStoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class JdbcTokenStoresTest {
  private JdbcConnectionPool database;
  private JdbcTokenStores stores;

  @BeforeEach
  void open() {
    database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "");
    database.setMaxConnections(1);
    stores = JdbcTokenStores.of(database).createTable();
  }

  @AfterEach
  void close() {
    database.dispose();
  }

  private static TokenSet tokens(String name) {
    return new TokenSet(
        AccessToken.opaque(
            name, TokenKind.AUTHORIZATION_CODE, EnumSet.of(Scope.IDENTIFY, Scope.PUBLIC), null),
        "refresh-" + name);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private long rows() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var counted = statement.executeQuery("SELECT COUNT(*) FROM osu_tokens")) {
      counted.next();
      return counted.getLong(1);
    }
  }

  @Test
  void keepsTheTokensOfEachUser() throws SQLException {
    stores.of("1").save(tokens("one"));
    stores.of("2").save(tokens("two"));
    stores.of("1").save(tokens("one-again"));

    assertThat(JdbcTokenStores.of(database).of("1").load()).contains(tokens("one-again"));
    assertThat(stores.of("2").load()).contains(tokens("two"));
    assertThat(stores.of("3").load()).isEmpty();
    stores.of("1").clear();
    stores.of("3").clear();
    assertThat(stores.of("1").load()).isEmpty();
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void makesTheTableOnceAlone() {
    stores.of("1").save(tokens("one"));
    stores.createTable();

    assertThat(stores.of("1").load()).contains(tokens("one"));
  }

  /** As processes that start together for the first time do. */
  @Test
  void makesTheTableOnceWhereManyBegin() {
    database.setMaxConnections(8);
    for (int round = 0; round < 20; round++) {
      JdbcTokenStores together = JdbcTokenStores.of(database, "tokens_" + round);
      CompletableFuture<?>[] all = new CompletableFuture<?>[8];
      for (int i = 0; i < all.length; i++) {
        all[i] =
            CompletableFuture.runAsync(together::createTable, task -> new Thread(task).start());
      }
      CompletableFuture.allOf(all).join();
    }
  }

  @Test
  void keepsThemWhereConnectionsDoNotCommitByThemselves() {
    JdbcTokenStores manual = JdbcTokenStores.of(new ManualCommits(database));

    manual.of("1").save(tokens("one"));
    manual.of("1").exclusively(() -> manual.of("2").load());

    assertThat(stores.of("1").load()).contains(tokens("one"));
  }

  @Test
  void usesATableOfAnotherName() {
    JdbcTokenStores others = JdbcTokenStores.of(database, "PUBLIC.my_tokens").createTable();
    others.of("1").save(tokens("mine"));

    assertThat(others.of("1").load()).contains(tokens("mine"));
    assertThat(stores.of("1").load()).isEmpty();
    assertThatThrownBy(() -> JdbcTokenStores.of(database, "x; DROP TABLE osu_tokens"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** As the usual set-up of some databases is: of one word in all ways of writing it. */
  @ParameterizedTest
  @ValueSource(strings = {";IGNORECASE=TRUE", ""})
  void tellsUsersApartThatTheDatabaseTakesForOne(String settings) throws SQLException {
    database.dispose();
    database = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + settings, "sa", "");
    database.setMaxConnections(1);
    execute("SET COLLATION ENGLISH STRENGTH PRIMARY");
    stores = JdbcTokenStores.of(database).createTable();
    List<String> keys =
        List.of("alice", "Alice", "\u00e0lice", "alice ", "al-ice", "", " ", "7", "07", "\uff17");

    keys.forEach(key -> stores.of(key).save(tokens("of-" + keys.indexOf(key))));

    assertThat(rows()).isEqualTo(keys.size());
    assertThat(keys)
        .allSatisfy(
            key -> assertThat(stores.of(key).load()).contains(tokens("of-" + keys.indexOf(key))));
    stores.of("ALICE").clear();
    assertThat(stores.of("ALICE").load()).isEmpty();
    assertThat(rows()).isEqualTo(keys.size());
  }

  @Test
  void keepsIdsAsTheyAreAndKeysOfAnyLength() throws SQLException {
    stores.of("1000").save(tokens("id"));
    stores.of("k".repeat(5000)).save(tokens("long"));

    execute("UPDATE osu_tokens SET tokens = NULL WHERE user_key = '1000'");
    assertThat(stores.of("1000").load()).isEmpty();
    assertThat(stores.of("k".repeat(5000)).load()).contains(tokens("long"));
    assertThat(stores.of("k".repeat(5001)).load()).isEmpty();
  }

  @Test
  void letsOneAtATimeRenewAUsersTokens() throws SQLException {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<Void>> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      TokenStore store = JdbcTokenStores.of(database).of("1");
      threads.add(
          CompletableFuture.runAsync(
              () -> {
                for (int round = 0; round < 5; round++) {
                  store.exclusively(
                      () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        store.save(tokens("one"));
                        store.exclusively(store::load);
                        return inside.decrementAndGet();
                      });
                }
              }));
    }
    threads.forEach(CompletableFuture::join);

    assertThat(most).hasValue(1);
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void leavesNoRowOfAUserWhoNeverHadTokens() throws SQLException {
    stores.of("1").exclusively(() -> stores.of("1").load());

    assertThat(rows()).isZero();
  }

  @Test
  void takesOverTheLeaseOfAProcessThatDied() throws SQLException {
    TokenStore store = stores.leaseTime(Duration.ofMillis(300)).of("1");
    store.save(tokens("one"));
    execute("UPDATE osu_tokens SET lease = 'of a process that died'");

    assertThat(store.exclusively(store::load)).contains(tokens("one"));
    assertThat(stores.of("1").exclusively(store::load)).contains(tokens("one"));
  }

  @Test
  void waitsForAHolderThatIsAlive() throws Exception {
    TokenStore store = stores.of("1");
    CountDownLatch taken = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    CompletableFuture<Void> holder =
        CompletableFuture.runAsync(
            () ->
                store.exclusively(
                    () -> {
                      taken.countDown();
                      store.save(tokens("renewed"));
                      awaitQuietly(done);
                      return true;
                    }));
    taken.await();
    CompletableFuture<TokenSet> waiter =
        CompletableFuture.supplyAsync(() -> store.exclusively(store::load).orElseThrow());

    assertThat(waiter).isNotDone();
    done.countDown();
    holder.join();
    assertThat(waiter.join()).isEqualTo(tokens("renewed"));
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void reportsDamageAndLeavesTheRowAsItWas() throws SQLException {
    stores.of("1").save(tokens("the-token"));
    execute("UPDATE osu_tokens SET tokens = SUBSTRING(tokens, 1, 40)");

    assertThatThrownBy(stores.of("1")::load)
        .isInstanceOf(TokenStoreException.class)
        .hasMessageContaining("left as it is")
        .message()
        .doesNotContain("the-tok");
    assertThat(rows()).isEqualTo(1);
  }

  @Test
  void saysWhereTheDatabaseRefuses() throws SQLException {
    execute("DROP TABLE osu_tokens");

    assertThatThrownBy(() -> stores.of("1").save(tokens("the-token")))
        .isInstanceOf(TokenStoreException.class)
        .hasMessageContaining("createTable()")
        .hasNoCause()
        .message()
        .doesNotContain("the-token");
    assertThatThrownBy(() -> stores.of("1").load()).isInstanceOf(TokenStoreException.class);
  }
}
