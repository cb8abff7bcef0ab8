package io.github.osuapi.chatbot;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.model.ChatMessage;
import io.github.osuapi.poll.Feed;
import io.github.osuapi.poll.PollPace;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a channel and answers commands. Confined to one thread. */
final class ChatBot {
  private static final PollPace PACE =
      PollPace.between(Duration.ofSeconds(2), Duration.ofSeconds(32));

  private final Feed<ChatMessage> feed;
  private final long self;
  private final Commands commands;
  private final Outbox outbox;
  private final Consumer<String> log;

  private ChatBot(
      Feed<ChatMessage> feed, long self, Commands commands, Outbox outbox, Consumer<String> log) {
    this.feed = feed;
    this.self = self;
    this.commands = commands;
    this.outbox = outbox;
    this.log = log;
  }

  /** Joins a channel. What was said there before is not answered. */
  static ChatBot join(
      BotAppClient osu, long channel, Commands commands, Outbox outbox, Consumer<String> log) {
    long self = osu.me().get().execute().id();
    Long last = osu.chat().join(channel, self).execute().lastMessageId();
    Feed<ChatMessage> feed =
        Feed.of(osu.chat().messages(channel).since(last == null ? 0 : last).walk(), PACE);
    return new ChatBot(feed, self, commands, outbox, log);
  }

  /** Answers until the thread is interrupted. Passing trouble of the server's ends nothing. */
  void run(Pause pause) throws InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        poll();
      } catch (ServerErrorException | RateLimitException | OsuIoException e) {
        log.accept("! " + e.getMessage());
      }
      pause.sleep(feed.pause());
    }
  }

  /** Answers what was said since the last time. */
  void poll() throws InterruptedException {
    for (ChatMessage message : feed.poll()) {
      if (message.senderId() != self) {
        log.accept(name(message) + ": " + message.content());
        answer(message);
      }
    }
  }

  private void answer(ChatMessage message) throws InterruptedException {
    Optional<String> answer;
    try {
      answer = commands.answer(message.content());
    } catch (OsuException e) {
      log.accept("! " + e.getMessage());
      answer = Optional.of("osu! does not tell me right now, ask again later");
    }
    if (answer.isPresent()) {
      ChatMessage sent = outbox.send(answer.get());
      log.accept(name(sent) + ": " + sent.content());
    }
  }

  private static String name(ChatMessage message) {
    return message.sender() == null ? "user " + message.senderId() : message.sender().username();
  }
}
