package io.github.osuapi.sandbox.world;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which user stands behind each token label of the records. */
public final class RecordedUsers {
  private static final Map<String, Long> USERS =
      Map.ofEntries(
          Map.entry("user", 1000L),
          Map.entry("ac", 1000L),
          Map.entry("star", 1000L),
          Map.entry("game_unverified", 1001L),
          Map.entry("star_second", 1001L),
          Map.entry("bot_delegate", 1002L),
          Map.entry("bot_forum_manage", 1002L),
          Map.entry("star_gmt", 1003L),
          Map.entry("star_nat", 1004L),
          Map.entry("star_mapper", 1006L),
          Map.entry("star_restricted", 1008L),
          Map.entry("star_silenced", 1009L),
          Map.entry("star_fresh", 1011L),
          Map.entry("star_p0", 2000L),
          Map.entry("modbot", 1014L),
          Map.entry("modbot_no_group", 1014L));

  private RecordedUsers() {}

  /**
   * Tells whom a token of the records acts for.
   *
   * @param label the token's label; {@code null} for no token
   * @return the user's id; -1 for nobody
   */
  public static long of(@Nullable String label) {
    return label == null ? -1 : USERS.getOrDefault(label, -1L);
  }
}
