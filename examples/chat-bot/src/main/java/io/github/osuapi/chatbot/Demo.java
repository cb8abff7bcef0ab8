package io.github.osuapi.chatbot;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.addition.NewChannel;
import io.github.osuapi.sandbox.addition.NewMessage;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** A channel of the sandbox, where a player talks to the bot. */
final class Demo {
  /** The id of the channel. */
  static final long CHANNEL = 90;

  private static final List<String> LINES =
      List.of("hello there", ".help", ".rank ClientOwner", ".rank nobody at all", ".roll");

  private Demo() {}

  static OsuSandbox start() {
    return OsuSandbox.builder()
        .add(NewChannel.named("#bots").id(CHANNEL).members(OsuSandbox.SECOND_USER))
        .start();
  }

  /** A client of the bot account, whose owner signs in as soon as the bot asks. */
  static BotAppClient client(OsuSandbox sandbox) {
    return BotAppClient.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.BOT.id(), SandboxClient.BOT.secret())
        .redirectUri("http://localhost:9000/callback")
        .browser(sandbox.browser(OsuSandbox.HELPER_BOT)::allow)
        .build();
  }

  /** Lets the player say a few lines, and the bot answer them. */
  static void run(PrintStream out) throws InterruptedException {
    try (OsuSandbox sandbox = start();
        BotAppClient osu = client(sandbox)) {
      out.println("No credentials set: this is the channel #bots of a local sandbox.");
      Outbox outbox = new Outbox(osu, CHANNEL, Clock.systemUTC(), Pause.real());
      Commands commands = new Commands(osu, new Random());
      ChatBot bot = ChatBot.join(osu, CHANNEL, commands, outbox, out::println);
      for (String line : LINES) {
        sandbox.add(NewMessage.of(CHANNEL, OsuSandbox.SECOND_USER, line));
        bot.poll();
      }
    }
  }
}
