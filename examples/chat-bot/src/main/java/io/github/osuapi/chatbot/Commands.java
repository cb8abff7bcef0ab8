package io.github.osuapi.chatbot;

import io.github.osuapi.endpoint.HasUsers;
import io.github.osuapi.endpoint.UsersWithPublic;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRef;
import io.github.osuapi.model.UserStatistics;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What the bot understands. Takes any client that can look up users. */
record Commands(HasUsers<? extends UsersWithPublic> osu, RandomGenerator random) {

  /** Returns the answer to a message; empty where it is none of the bot's business. */
  Optional<String> answer(String message) {
    String[] words = message.strip().split("\\s+", 2);
    String rest = words.length == 1 ? "" : words[1];
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case ".help" -> Optional.of("I know .rank PLAYER, .roll and .help");
      case ".roll" -> Optional.of("rolls " + (1 + random.nextInt(100)));
      case ".rank" -> Optional.of(rest.isEmpty() ? "Whose? .rank PLAYER" : rank(rest));
      default -> Optional.empty();
    };
  }

  private String rank(String player) {
    try {
      UserExtended user = osu.users().get(UserRef.of(player)).execute();
      UserStatistics statistics = user.statistics();
      if (statistics.globalRank() == null || statistics.pp() == null) {
        return user.username() + " has no rank yet";
      }
      return String.format(
          Locale.ROOT,
          "%s is #%,d in the world with %,.0fpp",
          user.username(),
          statistics.globalRank(),
          statistics.pp());
    } catch (NotFoundException e) {
      return "I know no player of that name";
    }
  }
}
