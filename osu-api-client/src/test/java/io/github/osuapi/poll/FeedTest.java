package io.github.osuapi.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.OsuClient;
import io.github.osuapi.model.ChatMessage;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.addition.NewMessage;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeedTest {
  @Test
  void eachMessageComesOnceAndSilenceSlowsThePace() {
    try (OsuSandbox sandbox =
            OsuSandbox.builder().add(NewMessage.of(3, OsuSandbox.SECOND_USER, "hello")).start();
        OsuClient osu = client(sandbox)) {
      Feed<ChatMessage> feed = Feed.of(osu.chat().messages(3).since(0).walk(), PollPace.usual());
      List<ChatMessage> first = feed.poll();
      assertThat(first).isNotEmpty();
      assertThat(feed.pause()).isBetween(Duration.ofMinutes(1), Duration.ofSeconds(66));

      assertThat(feed.poll()).isEmpty();
      assertThat(feed.pause()).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(132));

      ChatMessage sent = osu.chat().sendMessage(3, "news").execute();
      assertThat(feed.poll()).extracting(ChatMessage::messageId).containsExactly(sent.messageId());
      assertThat(feed.pause()).isLessThan(Duration.ofMinutes(2));

      Feed<ChatMessage> later =
          Feed.of(osu.chat().messages(3).since(0).walk().from(feed.position()), PollPace.usual());
      assertThat(later.poll()).isEmpty();
    }
  }

  @Test
  void thePaceDoublesUpToItsLongestWait() {
    PollPace pace = PollPace.between(Duration.ofSeconds(10), Duration.ofSeconds(35));

    assertThat(pace.current()).hasSeconds(10);
    assertThat(pace.afterNothing().current()).hasSeconds(20);
    assertThat(pace.afterNothing().afterNothing().current()).hasSeconds(35);
    assertThat(pace.afterNothing().afterNews().current()).hasSeconds(10);
    assertThat(pace.pause(new Random(1))).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(11));
    assertThatThrownBy(() -> PollPace.between(Duration.ofSeconds(2), Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No pace lies between PT2S and PT1S");
  }

  private static OsuClient client(OsuSandbox sandbox) {
    String token =
        sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "chat.read", "chat.write");
    return OsuClient.builder().baseUrl(sandbox.baseUrl()).token(AccessToken.of(token)).build();
  }
}
