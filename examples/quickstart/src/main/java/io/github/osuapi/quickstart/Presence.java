package io.github.osuapi.quickstart;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says whether a player is there. */
final class Presence {
  private Presence() {}

  /** Returns words for a player, who may hide the last visit. */
  static Cell of(boolean online, @Nullable Instant lastVisit) {
    if (online) {
      return new Cell("online", Style.GREEN);
    }
    return new Cell(lastVisit == null ? "offline" : "seen " + Text.date(lastVisit), Style.DIM);
  }
}
