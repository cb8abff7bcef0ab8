package io.github.osuapi.sandbox.handler;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.world.World;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * The scores of the last day. Recorded scores are as old as they were when they were recorded,
 * counted from the start of the world; added ones go by their own time.
 */
final class RecentScores {
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private final Clock clock;
  private final Duration sinceRecorded;

  RecentScores(World world, Clock clock) {
    this.world = world;
    this.clock = clock;
    Instant start = clock.instant();
    this.sinceRecorded =
        world.scores().all().stream()
            .filter(score -> !isAdded(score))
            .map(RecentScores::end)
            .max(Comparator.naturalOrder())
            .map(newest -> Duration.between(newest, start))
            .orElse(Duration.ZERO);
  }

  /** A user's newest scores first. */
  List<ObjectNode> of(long user, int ruleset, boolean fails) {
    Instant dayBefore = clock.instant().minus(DAY);
    return world.scores().all().stream()
        .filter(score -> ScoreViews.isOf(score, user, ruleset))
        .filter(score -> (fails || ScoreViews.passed(score)) && time(score).isAfter(dayBefore))
        .sorted(
            Comparator.comparing(this::time)
                .reversed()
                .thenComparing(score -> (isAdded(score) ? -1 : 1) * score.get("id").asLong()))
        .toList();
  }

  private Instant time(ObjectNode score) {
    return isAdded(score) ? end(score) : end(score).plus(sinceRecorded);
  }

  private static Instant end(ObjectNode score) {
    return Instant.parse(score.get("ended_at").asText());
  }

  private static boolean isAdded(ObjectNode score) {
    return score.path(NewScore.ADDED).asBoolean();
  }
}
