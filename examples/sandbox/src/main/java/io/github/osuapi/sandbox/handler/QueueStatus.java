package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.world.World;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What became of beatmapsets in the queue, as {@code beatmapset_status} asks for it. */
final class QueueStatus {
  private QueueStatus() {}

  /** Tells which beatmapsets have the status. One that the server does not know asks for all. */
  static Predicate<ObjectNode> named(String status, World world) {
    return switch (status) {
      case "ranked", "qualified" -> set -> has(set, status);
      case "disqualified" -> {
        Set<Long> disqualified = disqualified(world);
        yield set -> has(set, "pending") && disqualified.contains(set.get("id").asLong());
      }
      case "never_qualified" -> {
        Set<Long> disqualified = disqualified(world);
        yield set ->
            (has(set, "pending") || has(set, "wip"))
                && !disqualified.contains(set.get("id").asLong());
      }
      default -> set -> true;
    };
  }

  private static boolean has(ObjectNode set, String status) {
    return set.path("status").asText().equals(status);
  }

  private static Set<Long> disqualified(World world) {
    return world.table("beatmapset_events").all().stream()
        .filter(event -> event.path("type").asText().equals("disqualify"))
        .map(event -> event.path("beatmapset").path("id").asLong())
        .collect(Collectors.toSet());
  }
}
