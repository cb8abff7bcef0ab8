package bot;

import io.github.osuapi.model.ChatMessage;

/** Joins a channel, sends a message to it, and prints a user. */
public final class Main {
  private static final long CHANNEL = 5;
  private static final long SELF = 1002;

  private Main() {}

  public static void main(String[] args) {
    try (BotAppClient osu =
        BotAppClient.builder()
            .credentials(Long.parseLong(args[1]), args[2])
            .baseUrl(args[0])
            .models(ModelAdapters.INSTANCE)
            .build()) {
      osu.chat().join(CHANNEL, SELF).execute();
      ChatMessage sent = osu.chat().sendMessage(CHANNEL, "hello").execute();
      Player player = osu.players().get(1000).execute();
      System.out.println(sent.content() + " to " + player.username());
    }
  }
}
