package io.github.osuapi.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.osuapi.OsuClient;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.request.Retries;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.fault.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayDownloadTest {
  @TempDir private Path directory;
  private OsuSandbox sandbox;
  private OsuClient osu;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
    String token = sandbox.issueToken(SandboxClient.OWNED, null, "public");
    osu = OsuClient.builder().baseUrl(sandbox.baseUrl()).token(AccessToken.of(token)).build();
  }

  @AfterEach
  void stop() {
    osu.close();
    sandbox.close();
  }

  @Test
  void readsTheReplayOfTheOlderClient() {
    Replay replay = osu.scores().downloadLegacy(Ruleset.OSU, 900018).execute();

    assertThat(replay.header().onlineScoreId()).isEqualTo(900018L);
    assertThat(replay.header().isLazer()).isFalse();
    assertThat(replay.frames().list(OsuFrame.class)).hasSize(602);
    assertThat(replay.frames().seed()).isEqualTo(1337);
  }

  @Test
  void readsTheReplayOfTheCurrentClient() {
    Replay replay = osu.scores().download(95).submit().join();

    assertThat(replay.scoreInformation())
        .isNotNull()
        .extracting(ScoreInformation::onlineId)
        .isEqualTo(95L);
    assertThat(replay.mods()).isEqualTo(osu.scores().get(95).execute().mods());
    assertThat(replay.header().ruleset()).isEqualTo(Ruleset.MANIA);
    assertThat(replay.frames().list(ManiaFrame.class)).isNotEmpty();
  }

  @Test
  void givesTheSameBytesInEveryWay() throws IOException {
    byte[] bytes = osu.scores().download(30).executeBytes();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Path file = directory.resolve("thirty.osr");
    Files.writeString(file, "an older one");

    assertThat(osu.scores().download(30).executeTo(stream)).isEqualTo(bytes.length);
    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(osu.scores().download(30).executeTo(file)).isEqualTo(file);
    assertThat(file).hasBinaryContent(bytes);
    assertThat(osu.scores().download(30).submitTo(file).join()).isEqualTo(file);
    assertThat(osu.scores().download(30).execute().toByteArray()).isEqualTo(bytes);
    assertThat(osu.scores().download(30).executeRaw().bytes()).isEqualTo(bytes);
    assertThat(directory.toFile().list()).containsExactly("thirty.osr");
  }

  @Test
  void readsWithinLimitsOfTheCallersOwn() {
    ReplayReader reader = new ReplayReader(ReplayLimits.defaults().withFrames(10));

    assertThatExceptionOfType(OsuDecodingException.class)
        .isThrownBy(() -> osu.scores().download(30).executeWith(reader::read))
        .withMessageStartingWith("scores.download: ")
        .withMessageContaining("more than 10")
        .withCauseInstanceOf(ReplayLimitException.class);
  }

  @Test
  void saysWhatIsNoReplay() {
    assertThatExceptionOfType(OsuDecodingException.class)
        .isThrownBy(() -> osu.scores().download(35).execute())
        .withMessageContaining("ruleset, at byte 0, is 112, not 0 to 3");
  }

  @Test
  void leavesNothingWhereTheServerHasNone() {
    Path file = directory.resolve("none.osr");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> osu.scores().download(99999999).executeTo(file));
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void takesNoPageForAReplay() throws IOException {
    Path file = directory.resolve("old.osr");
    Files.writeString(file, "old");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    List<ThrowingCallable> ways =
        List.of(
            () -> osu.scores().download(30).execute(),
            () -> osu.scores().download(30).executeBytes(),
            () -> osu.scores().download(30).executeTo(stream),
            () -> osu.scores().download(30).executeTo(file),
            () -> osu.scores().download(30).executeWith(InputStream::readAllBytes),
            () -> osu.call("GET", "scores/30/download").asFile().executeTo(file));

    sandbox.faults().plan(path -> path.endsWith("/download"), Fault.page(200), 8);
    for (ThrowingCallable way : ways) {
      assertThatExceptionOfType(OsuDecodingException.class)
          .isThrownBy(way)
          .withMessageStartingWith("scores.download: ")
          .withMessageContaining("it is text/html, not the file")
          .withMessageContaining("executeRaw()");
    }
    assertThat(osu.scores().download(30).submitTo(file))
        .failsWithin(Duration.ofSeconds(30))
        .withThrowableThat()
        .withCauseInstanceOf(OsuDecodingException.class);
    assertThat(osu.scores().download(30).executeRaw().body()).contains("The proxy speaks");
    assertThat(stream.size()).isZero();
    assertThat(file).hasContent("old");
    assertThat(directory.toFile().list()).containsExactly("old.osr");
  }

  @Test
  void takesNoMessageForAReplay() throws Exception {
    Path file = directory.resolve("old.osr");
    Files.writeString(file, "old");
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      MockResponse message =
          new MockResponse.Builder()
              .addHeader("Content-Type", "application/json; charset=utf-8")
              .body("{\"error\":\"Replays rest today.\"}")
              .build();
      server.enqueue(message);
      server.enqueue(message);
      try (OsuClient answered = client(server)) {
        assertThatExceptionOfType(OsuDecodingException.class)
            .isThrownBy(() -> answered.scores().download(1).executeTo(file))
            .withMessageContaining("it is application/json, not the file")
            .withMessageContaining("executeRaw()");
        assertThat(file).hasContent("old");
        answered.call("GET", "scores/1").asFile().executeTo(file);
        assertThat(file).content().startsWith("{\"error\":");
      }
    }
  }

  @Test
  void leavesTheOldFileWhereTheConnectionBreaks() throws Exception {
    Path file = directory.resolve("old.osr");
    Files.writeString(file, "old");
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      for (int i = 0; i < 2; i++) {
        server.enqueue(
            new MockResponse.Builder()
                .body(new Buffer().write(new byte[1 << 20]))
                .onResponseBody(SocketEffect.ShutdownConnection.INSTANCE)
                .build());
      }
      try (OsuClient broken = client(server)) {
        assertThatExceptionOfType(OsuIoException.class)
            .isThrownBy(() -> broken.scores().download(1).executeTo(file));
        assertThat(broken.scores().download(1).submitTo(file))
            .failsWithin(Duration.ofSeconds(30))
            .withThrowableThat()
            .withCauseInstanceOf(OsuIoException.class);
      }
    }
    assertThat(file).hasContent("old");
    assertThat(directory.toFile().list()).containsExactly("old.osr");
  }

  @Test
  void tellsFaultsOfTheDiskFromThoseOfTheNetwork() throws Exception {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> osu.scores().download(30).executeTo(full))
        .withMessageContaining("No space left on device");

    Path occupied = Files.createDirectories(directory.resolve("occupied"));
    Files.writeString(occupied.resolve("by"), "something");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> osu.scores().download(30).executeTo(occupied))
        .withMessageContaining("cannot be written to");
    assertThat(directory.toFile().list()).containsExactly("occupied");
  }

  @Test
  void asksForNothingWhereTheFileHasNoDirectory() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (OsuClient unused = client(server)) {
        Path file = directory.resolve("missing/play.osr");
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> unused.scores().download(1).executeTo(file))
            .withMessageContaining("make it before the call");
        assertThatExceptionOfType(UncheckedIOException.class)
            .isThrownBy(() -> unused.scores().download(1).submitTo(file));
      }
      assertThat(server.getRequestCount()).isZero();
    }
  }

  private OsuClient client(MockWebServer server) {
    String token = sandbox.issueToken(SandboxClient.OWNED, null, "public");
    return OsuClient.builder()
        .baseUrl(server.url("/").toString())
        .token(AccessToken.of(token))
        .retries(Retries.never())
        .build();
  }

  @Test
  void servesOneReplayAsItWasRecorded() {
    assertThat(new String(osu.scores().download(35).executeBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("placeholder replay file");
  }
}
