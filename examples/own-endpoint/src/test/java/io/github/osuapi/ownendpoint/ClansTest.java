package io.github.osuapi.ownendpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClansTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private OsuSandbox server;
  private ClanAppClient osu;
  private ClanReport report;

  @BeforeEach
  void start() {
    server = PrivateServer.start();
    osu = Main.client(server);
    report = new ClanReport(osu, new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  @AfterEach
  void stop() {
    osu.close();
    server.close();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void printsEveryClanWithItsMembers() {
    report.all();

    assertThat(out())
        .isEqualToNormalizingNewlines(
            """
            [7N] Seven Notes, since 2024-03-09
                SecondUser, Mapper One
                "One more try"
            [8K] Eight Keys, since 2025-11-01
                ClientOwner, Player0, Player1
            """);
  }

  @Test
  void oneClanIsFoundOrNot() {
    report.one(8);
    report.one(9);

    assertThat(out()).startsWith("[8K]").endsWith("There is no clan 9" + System.lineSeparator());
  }

  @Test
  void whatIsNullableIsASetter() {
    assertThat(osu.clans().list().country("JP").execute())
        .extracting(Clan::tag)
        .containsExactly("7N");
    assertThat(osu.clans().list().country("SE").execute()).isEmpty();
  }
}
