package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.addition.NewChannel;
import io.github.osuapi.sandbox.addition.NewMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages that are counted for a page of a channel, but not shown. */
class HiddenMessagesTest {
  private static final long CHANNEL = 90;

  private final MovableClock clock = MovableClock.at(Instant.parse("2026-11-22T08:20:00Z"));
  private final OsuSandbox sandbox =
      OsuSandbox.builder()
          .clock(clock)
          .add(
              NewChannel.named("#bots")
                  .id(CHANNEL)
                  .members(OsuSandbox.CLIENT_OWNER, OsuSandbox.SECOND_USER))
          .start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void say(String text) {
    sandbox.add(NewMessage.of(CHANNEL, OsuSandbox.SECOND_USER, text));
  }

  private List<String> read(long user, String query) {
    String token = sandbox.issueToken(SandboxClient.OWNED, user, "chat.read");
    String path = "chat/channels/" + CHANNEL + "/messages" + query;
    return Http.json(Http.api(sandbox, token, path)).findValuesAsText("content");
  }

  @Test
  void commandsAreShownToThoseWhoGaveThem() {
    say("hello");
    say("!help");
    say("! not a command");
    say("!!");

    assertThat(read(OsuSandbox.SECOND_USER, ""))
        .containsExactly("hello", "!help", "! not a command", "!!");
    assertThat(read(OsuSandbox.CLIENT_OWNER, "")).containsExactly("hello", "! not a command", "!!");
    assertThat(read(OsuSandbox.CLIENT_OWNER, "?limit=3")).containsExactly("! not a command", "!!");
  }

  @Test
  void aMessageThatIsAddedToAChannelOfTheStartIsShown() {
    long id = sandbox.add(NewMessage.of(3, OsuSandbox.SECOND_USER, "hello"));
    String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "chat.read");

    assertThat(Http.json(Http.api(sandbox, token, "chat/channels/3/messages?since=" + (id - 1))))
        .hasSize(1);
  }

  @Test
  void aPublicChannelShowsItsMessagesForADay() {
    say("early");
    clock.advance(Duration.ofHours(23));
    say("late");
    assertThat(read(OsuSandbox.CLIENT_OWNER, "")).containsExactly("early", "late");

    clock.advance(Duration.ofHours(1));

    assertThat(read(OsuSandbox.CLIENT_OWNER, "")).containsExactly("late");
    assertThat(read(OsuSandbox.CLIENT_OWNER, "?since=0&limit=1")).isEmpty();
  }
}
