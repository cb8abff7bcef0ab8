package io.github.osuapi.stats;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A local osu! server with two players whose last three months were eventful. */
final class DemoWorld {
  /** Their names. */
  static final List<String> PLAYERS = List.of("Climber", "Sleeper");

  private static final int DAYS = 90;
  private static final int BEATMAPS = 40;
  private static final long FIRST_BEATMAP = 90_001;

  private DemoWorld() {}

  static OsuSandbox start() {
    OsuSandbox.Builder builder = OsuSandbox.builder();
    NewBeatmapset played = NewBeatmapset.of("Somebody", "Forty Songs");
    for (int i = 0; i < BEATMAPS; i++) {
      played.beatmap(NewBeatmap.named("Song " + (i + 1)).id(FIRST_BEATMAP + i));
    }
    builder.add(played);
    add(builder, 9001, PLAYERS.get(0), 5200, 2100, 0.75);
    add(builder, 9002, PLAYERS.get(1), 2600, 3050, 0.1);
    return builder.start();
  }

  /** Adds a player whose rank goes from one to another, and who set a share of scores lately. */
  private static void add(
      OsuSandbox.Builder builder, long id, String name, int from, int to, double lately) {
    Random random = new Random(id);
    List<Integer> ranks =
        IntStream.range(0, DAYS)
            .mapToObj(day -> from + (to - from) * day / (DAYS - 1) + random.nextInt(120) - 60)
            .toList();
    builder.add(
        NewUser.named(name)
            .id(id)
            .country("SE")
            .performance("osu", 0, ranks.get(DAYS - 1))
            .rankHistory("osu", ranks));
    Instant now = Instant.now();
    for (int i = 0; i < BEATMAPS; i++) {
      boolean recent = random.nextDouble() < lately;
      Duration ago = Duration.ofDays(recent ? random.nextInt(DAYS) : DAYS + random.nextInt(300));
      builder.add(
          NewScore.of(id, FIRST_BEATMAP + i).pp(180 + random.nextInt(220)).endedAt(now.minus(ago)));
    }
  }
}
