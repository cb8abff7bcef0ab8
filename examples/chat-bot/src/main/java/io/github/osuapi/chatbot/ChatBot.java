package io.github.osuapi.chatbot;

import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.model.ChatMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a channel and answers commands. Confined to one thread. */
final class ChatBot {
  private final BotAppClient osu;
  private final long channel;
  private final Commands commands;
  private final Outbox outbox;
  private final Consumer<String> log;
  private long self;
  private long last;

  ChatBot(BotAppClient osu, long channel, Commands commands, Outbox outbox, Consumer<String> log) {
    this.osu = osu;
    this.channel = channel;
    this.commands = commands;
    this.outbox = outbox;
    this.log = log;
  }

  /** Joins the channel. What was said there before is not answered. */
  void join() {
    self = osu.me().get().execute().id();
    osu.chat().join(channel, self).execute();
    for (ChatMessage message : osu.chat().messages(channel).limit(1).execute()) {
      last = message.messageId();
    }
  }

  /** Answers until the thread is interrupted. Passing trouble of the server's ends nothing. */
  void run(Pause pause) throws InterruptedException {
    Polling polling = new Polling();
    while (!Thread.currentThread().isInterrupted()) {
      try {
        pause.sleep(polling.after(poll()));
      } catch (ServerErrorException | RateLimitException | OsuIoException e) {
        log.accept("! " + e.getMessage());
        pause.sleep(polling.afterFailure());
      }
    }
  }

  /**
   * Answers what was said since the last time.
   *
   * @return whether anyone said anything
   */
  boolean poll() throws InterruptedException {
    List<ChatMessage> messages = osu.chat().messages(channel).since(last).execute();
    boolean heard = false;
    for (ChatMessage message : messages) {
      // Before answering: a command that fails is not tried again for ever.
      last = message.messageId();
      if (message.senderId() != self) {
        heard = true;
        log.accept(name(message) + ": " + message.content());
        answer(message);
      }
    }
    return heard;
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
