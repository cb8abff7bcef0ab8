package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FileTokenStoreTest {
  private static final TokenSet TOKENS =
      new TokenSet(
          AccessToken.opaque(
              "the-access-token",
              TokenKind.AUTHORIZATION_CODE,
              EnumSet.of(Scope.PUBLIC, Scope.IDENTIFY),
              Instant.parse("2026-11-22T08:00:00.123456Z")),
          "the-refresh-token");

  @TempDir Path directory;

  private Path file() {
    return directory.resolve("app/tokens");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("app"))) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsAllThatIsKnownOfTokens() {
    TokenSet whole =
        TOKENS.asking(EnumSet.allOf(Scope.class)).renewing(Instant.parse("2026-11-22T08:00:01Z"));
    TokenStore store = TokenStore.file(file());

    assertThat(store.load()).isEmpty();
    store.save(TOKENS);
    assertThat(TokenStore.file(file()).load()).contains(TOKENS);
    store.save(whole);
    assertThat(TokenStore.file(file()).load()).contains(whole);
    assertThat(store.load().orElseThrow().accessToken().expiresAt())
        .isEqualTo(TOKENS.accessToken().expiresAt());
    store.clear();
    assertThat(store.load()).isEmpty();
    store.clear();
  }

  @Test
  void isForItsOwnerAlone() throws IOException {
    TokenStore.file(file()).save(TOKENS);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
        .isEqualTo("rwx------");
    assertThat(names()).containsExactly(".tokens.lock", "tokens");
  }

  @Test
  void leavesNothingBehindOfARenewalThatFailed() throws IOException {
    TokenStore store = TokenStore.file(file());
    store.exclusively(
        () -> {
          store.save(TOKENS.renewing(Instant.EPOCH));
          return TOKENS;
        });

    assertThat(names()).containsExactly(".tokens.lock", "tokens");
  }

  @Test
  void replacesWhatAWriterThatDiedLeftBehind() throws IOException {
    TokenStore store = TokenStore.file(file());
    store.save(TOKENS);
    Files.writeString(file().resolveSibling(".tokens.new"), "half a tok");

    store.save(TOKENS.renewing(Instant.EPOCH));

    assertThat(store.load()).contains(TOKENS.renewing(Instant.EPOCH));
    assertThat(names()).containsExactly(".tokens.lock", "tokens");
  }

  @Test
  void followsALinkToTheFile() throws IOException {
    Files.createDirectories(file().getParent());
    Path elsewhere = Files.createFile(directory.resolve("elsewhere"));
    TokenStore.file(elsewhere).save(TOKENS);
    Files.createSymbolicLink(file(), elsewhere);

    TokenStore.file(file()).save(TOKENS.renewing(Instant.EPOCH));

    assertThat(Files.isSymbolicLink(file())).isTrue();
    assertThat(TokenStore.file(elsewhere).load()).contains(TOKENS.renewing(Instant.EPOCH));
  }

  @Test
  void reportsDamageAndLeavesTheFileAsItWas() throws IOException {
    TokenStore store = TokenStore.file(file());
    store.save(TOKENS);
    byte[] sound = Files.readAllBytes(file());
    Random random = new Random(7);
    List<byte[]> damaged = new ArrayList<>(List.of(new byte[0]));
    for (int i = 0; i < sound.length; i++) {
      damaged.add(Arrays.copyOf(sound, i));
      byte[] flipped = sound.clone();
      flipped[i] ^= (byte) (1 + random.nextInt(127));
      damaged.add(flipped);
    }
    damaged.add(Arrays.copyOf(sound, sound.length + 1));
    damaged.add(new byte[100_000]);

    for (byte[] content : damaged) {
      Files.write(file(), content);
      assertThatThrownBy(store::load)
          .isInstanceOf(TokenStoreException.class)
          .hasMessageContaining(file().toRealPath().toString())
          .hasMessageContaining("left as it is")
          .hasNoCause()
          .message()
          .doesNotContain("the-access", "the-refresh");
      assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }
  }

  @Test
  void refusesAFileOfALaterVersion() throws IOException {
    TokenStore store = TokenStore.file(file());
    store.save(TOKENS);
    String sound = Files.readString(file());
    Files.writeString(file(), sound.replace("osu-api tokens 1", "osu-api tokens 2"));

    assertThatThrownBy(store::load)
        .isInstanceOf(TokenStoreException.class)
        .hasMessageContaining("a later version of this library wrote the file, in format 2");
  }

  @Test
  void aSignInDoesNotOverwriteADamagedFile() throws Exception {
    TokenStore store = TokenStore.file(file());
    store.save(TOKENS);
    Files.writeString(file(), "damaged");
    try (OAuthServer server = new OAuthServer()) {
      AuthorizationCodeTokens source =
          new AuthorizationCodeTokens(server.flow(Scope.PUBLIC), store, flow -> TOKENS);

      assertThatThrownBy(source::token).isInstanceOf(TokenStoreException.class);
      assertThatThrownBy(source::authorize).isInstanceOf(TokenStoreException.class);
    }
    assertThat(Files.readString(file())).isEqualTo("damaged");
  }

  @Test
  void isUsedByOneThreadAtATimeAcrossStores() {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<CompletableFuture<Void>> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      TokenStore store = TokenStore.file(file());
      threads.add(
          CompletableFuture.runAsync(
              () -> {
                for (int round = 0; round < 10; round++) {
                  store.exclusively(
                      () -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        store.save(TOKENS);
                        return inside.decrementAndGet();
                      });
                }
              }));
    }
    threads.forEach(CompletableFuture::join);

    assertThat(most).hasValue(1);
  }

  @Test
  void keepsTheTokensOfManyUsersInADirectory() throws IOException {
    TokenStores stores = TokenStores.directory(directory.resolve("app"));
    String longKey = "k".repeat(300);
    List<String> keys =
        List.of(
            "1000", "Bob", "bob", "a/../b", "..", "\u00e9", "con", " ", "", longKey, longKey + "2");

    for (String key : keys) {
      stores.of(key).save(new TokenSet(TOKENS.accessToken(), key.isEmpty() ? "none" : key));
    }

    for (String key : keys) {
      assertThat(stores.of(key).load().orElseThrow().refreshToken())
          .isEqualTo(key.isEmpty() ? "none" : key);
    }
    assertThat(names()).contains("user-1000.tokens", "user-%42ob.tokens", "user-bob.tokens");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("app");
    }
  }

  @Test
  void noKeyIsNamedAsTheHashOfALongOne() {
    // The hash begins with the number of a character that is written as its number.
    String longKey = "k".repeat(114);
    String hash = TokenDirectory.name(longKey).replaceFirst("%+", "");
    String alike = Character.toString(Integer.parseInt(hash, 0, 2, 16)) + hash.substring(2);

    assertThat(TokenDirectory.name(alike))
        .isEqualTo("%" + hash)
        .isNotEqualTo(TokenDirectory.name(longKey));
  }

  @Test
  void theTextOfTokensIsPlainJson() {
    assertThat(TOKENS.toJson())
        .isEqualTo(
            "{\"version\":1,\"access_token\":\"the-access-token\",\"kind\":\"authorization_code\","
                + "\"scopes\":[\"identify\",\"public\"],"
                + "\"expires_at\":\"2026-11-22T08:00:00.123456Z\","
                + "\"refresh_token\":\"the-refresh-token\",\"asked\":[\"identify\",\"public\"]}");
    assertThat(TokenSet.fromJson(TOKENS.toJson())).isEqualTo(TOKENS);
    assertThat(TokenSet.fromJson(TOKENS.toJson().replace("{", "{\"new\":[1],"))).isEqualTo(TOKENS);
    assertThat(TOKENS.toJson().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(4000);
  }

  @Test
  void saysWhereTokensCannotBeKept() throws IOException {
    Files.createFile(directory.resolve("app"));
    TokenStore store = TokenStore.file(file());

    assertThatThrownBy(() -> store.save(TOKENS))
        .isInstanceOf(TokenStoreException.class)
        .hasMessageContaining("See to the rights of their directory");
  }
}
