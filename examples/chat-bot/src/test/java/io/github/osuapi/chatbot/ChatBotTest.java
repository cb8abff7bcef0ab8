package io.github.osuapi.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.sandbox.MovableClock;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.addition.NewChannel;
import io.github.osuapi.sandbox.addition.NewMessage;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.junit.SandboxExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot in a channel of the sandbox, by a clock that the bot's waits move. */
class ChatBotTest {
  private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-25T12:00:00Z"));

  @RegisterExtension
  final SandboxExtension extension =
      SandboxExtension.of(
          () ->
              OsuSandbox.builder()
                  .clock(clock)
                  .add(NewChannel.named("#bots").id(Demo.CHANNEL).members(OsuSandbox.SECOND_USER)));

  private final List<String> log = new ArrayList<>();
  private final List<Duration> waits = new ArrayList<>();
  private OsuSandbox sandbox;
  private BotAppClient osu;

  @BeforeEach
  void start() {
    sandbox = extension.sandbox();
    osu = Demo.client(sandbox);
  }

  @AfterEach
  void stop() {
    osu.close();
  }

  private ChatBot join() {
    return ChatBot.join(
        osu,
        Demo.CHANNEL,
        new Commands(osu, new Random(1)),
        new Outbox(osu, Demo.CHANNEL, clock, this::wait),
        log::add);
  }

  private void wait(Duration time) {
    waits.add(time);
    clock.advance(time);
  }

  private void say(String text) {
    sandbox.add(NewMessage.of(Demo.CHANNEL, OsuSandbox.SECOND_USER, text));
  }

  @Test
  void answersCommandsAndNothingElse() throws InterruptedException {
    ChatBot bot = join();
    say("hello");
    say(".rank ClientOwner");
    say(".rank NoPlays");
    say(".rank Nobody At All");
    say(".RANK");

    bot.poll();

    assertThat(log)
        .containsExactly(
            "SecondUser: hello",
            "SecondUser: .rank ClientOwner",
            "HelperBot: ClientOwner is #7 in the world with 11,850pp",
            "SecondUser: .rank NoPlays",
            "HelperBot: NoPlays has no rank yet",
            "SecondUser: .rank Nobody At All",
            "HelperBot: I know no player of that name",
            "SecondUser: .RANK",
            "HelperBot: Whose? .rank PLAYER");
    assertThat(waits).hasSize(3).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) > 0);
    log.clear();
    bot.poll();
    assertThat(log).isEmpty();
  }

  @Test
  void doesNotAnswerWhatWasSaidBeforeItCame() throws InterruptedException {
    say(".help");
    ChatBot bot = join();

    bot.poll();

    assertThat(log).isEmpty();
  }

  @Test
  void asksLessAndLessOftenWhileNobodyTalks() {
    ChatBot bot = join();
    List<Duration> pauses = new ArrayList<>();

    assertThatThrownBy(
            () ->
                bot.run(
                    time -> {
                      pauses.add(time);
                      if (pauses.size() == 8) {
                        say(".help");
                      }
                      if (pauses.size() == 9) {
                        throw new InterruptedException("enough");
                      }
                    }))
        .isInstanceOf(InterruptedException.class)
        .hasMessage("enough");

    assertThat(pauses.subList(0, 4)).isSorted();
    assertThat(pauses.get(7)).isBetween(Duration.ofSeconds(32), Duration.ofSeconds(36));
    assertThat(pauses.get(8)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(3));
  }

  @Test
  void survivesTroubleOfTheServer() {
    ChatBot bot = join();
    sandbox.faults().plan(path -> path.endsWith("/messages"), Fault.error(503), 100);

    assertThatThrownBy(
            () ->
                bot.run(
                    time -> {
                      assertThat(time).isGreaterThan(Duration.ofSeconds(3));
                      throw new InterruptedException("enough");
                    }))
        .hasMessage("enough");
    assertThat(log).singleElement().asString().startsWith("! ").contains("503");
  }
}
