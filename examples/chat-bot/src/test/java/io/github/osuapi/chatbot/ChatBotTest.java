package io.github.osuapi.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.addition.NewChannel;
import io.github.osuapi.sandbox.addition.NewMessage;
import io.github.osuapi.sandbox.fault.Fault;
import io.github.osuapi.sandbox.junit.SandboxExtension;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bot in a channel of the sandbox, by a clock that the bot's waits move. */
class ChatBotTest {
  private final MovedClock clock = new MovedClock();

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
  private ChatBot bot;

  @BeforeEach
  void start() {
    sandbox = extension.sandbox();
    osu = Demo.client(sandbox);
    Commands commands = new Commands(osu, new Random(1));
    bot =
        new ChatBot(
            osu,
            Demo.CHANNEL,
            commands,
            new Outbox(osu, Demo.CHANNEL, clock, this::wait),
            log::add);
  }

  @AfterEach
  void stop() {
    osu.close();
  }

  private void wait(Duration time) {
    waits.add(time);
    clock.now = clock.now.plus(time);
  }

  private void say(String text) {
    sandbox.add(NewMessage.of(Demo.CHANNEL, OsuSandbox.SECOND_USER, text));
  }

  @Test
  void answersCommandsAndNothingElse() throws InterruptedException {
    bot.join();
    say("hello");
    say("!rank ClientOwner");
    say("!rank NoPlays");
    say("!rank Nobody At All");
    say("!RANK");

    assertThat(bot.poll()).isTrue();

    assertThat(log)
        .containsExactly(
            "SecondUser: hello",
            "SecondUser: !rank ClientOwner",
            "HelperBot: ClientOwner is #7 in the world with 11,850pp",
            "SecondUser: !rank NoPlays",
            "HelperBot: NoPlays has no rank yet",
            "SecondUser: !rank Nobody At All",
            "HelperBot: I know no player of that name",
            "SecondUser: !RANK",
            "HelperBot: Whose? !rank PLAYER");
    assertThat(waits).hasSize(3).allMatch(wait -> wait.compareTo(Duration.ofSeconds(1)) > 0);
    assertThat(bot.poll()).isFalse();
  }

  @Test
  void doesNotAnswerWhatWasSaidBeforeItCame() throws InterruptedException {
    say("!help");
    bot.join();

    assertThat(bot.poll()).isFalse();
    assertThat(log).isEmpty();
  }

  @Test
  void asksLessAndLessOftenWhileNobodyTalks() {
    bot.join();
    List<Duration> pauses = new ArrayList<>();

    assertThatThrownBy(
            () ->
                bot.run(
                    time -> {
                      pauses.add(time);
                      if (pauses.size() == 8) {
                        say("!help");
                      }
                      if (pauses.size() == 9) {
                        throw new InterruptedException("enough");
                      }
                    }))
        .isInstanceOf(InterruptedException.class)
        .hasMessage("enough");

    assertThat(pauses.subList(0, 8)).isSorted().last().isEqualTo(Duration.ofSeconds(30));
    assertThat(pauses.get(8)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void survivesTroubleOfTheServer() {
    bot.join();
    sandbox.faults().plan(path -> path.endsWith("/messages"), Fault.error(503), 100);

    assertThatThrownBy(
            () ->
                bot.run(
                    time -> {
                      assertThat(time).isEqualTo(Duration.ofSeconds(30));
                      throw new InterruptedException("enough");
                    }))
        .hasMessage("enough");
    assertThat(log).singleElement().asString().startsWith("! ").contains("503");
  }

  /** A clock that stands still but for the bot's waits. */
  private static final class MovedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-25T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
