package io.github.osuapi.chatbot;

import io.github.osuapi.endpoint.ChatWithChatWrite;
import io.github.osuapi.endpoint.HasChat;
import io.github.osuapi.model.ChatMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Sends messages no faster than the server takes them: one a second. */
final class Outbox {
  /** A little more than a second: the two clocks and the way between them differ. */
  private static final Duration GAP = Duration.ofMillis(1200);

  private static final int LONGEST = 450;

  private final HasChat<? extends ChatWithChatWrite> osu;
  private final long channel;
  private final Clock clock;
  private final Pause pause;
  private Instant next = Instant.MIN;

  Outbox(HasChat<? extends ChatWithChatWrite> osu, long channel, Clock clock, Pause pause) {
    this.osu = osu;
    this.channel = channel;
    this.clock = clock;
    this.pause = pause;
  }

  /** Sends a message, after a wait where the last one was just now. */
  ChatMessage send(String text) throws InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(next)) {
      pause.sleep(Duration.between(now, next));
    }
    String fitting = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    try {
      return osu.chat().sendMessage(channel, fitting).execute();
    } finally {
      next = clock.instant().plus(GAP);
    }
  }
}
