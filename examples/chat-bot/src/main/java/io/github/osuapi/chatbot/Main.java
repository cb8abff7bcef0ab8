package io.github.osuapi.chatbot;

import io.github.osuapi.error.OsuException;
import java.time.Clock;
import java.util.Map;
import java.util.Random;

/** Runs the bot: on the sandbox for a few lines, or on osu! until it is stopped. */
public final class Main {
  private static final String REDIRECT_URI = "http://localhost:3914/";

  private Main() {}

  /**
   * Runs the bot.
   *
   * @param args the id of the channel on osu!; none for the sandbox
   */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    String id = environment.getOrDefault("OSU_CLIENT_ID", "");
    String secret = environment.getOrDefault("OSU_CLIENT_SECRET", "");
    boolean real = !id.isEmpty() && !secret.isEmpty();
    if (real != (args.length == 1) || (real && !args[0].matches("[0-9]{1,18}"))) {
      System.err.println(
          "Usage: chat-bot CHANNEL, where CHANNEL is the id of a channel of osu!, with the"
              + " OSU_CLIENT_ID and OSU_CLIENT_SECRET of a bot account's OAuth client. Without all"
              + " three it runs on a sandbox");
      System.exit(2);
    }
    try {
      if (real) {
        run(Long.parseLong(id), secret, Long.parseLong(args[0]));
      } else {
        Demo.run(System.out);
      }
    } catch (OsuException e) {
      System.err.println("chat-bot: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(long id, String secret, long channel) throws InterruptedException {
    try (BotAppClient osu =
        BotAppClient.builder().credentials(id, secret).redirectUri(REDIRECT_URI).build()) {
      Outbox outbox = new Outbox(osu, channel, Clock.systemUTC(), Pause.real());
      Commands commands = new Commands(osu, new Random());
      ChatBot.join(osu, channel, commands, outbox, System.out::println).run(Pause.real());
    }
  }
}
