package io.github.osuapi.replay;

import io.github.osuapi.json.RawJson;
import io.github.osuapi.model.Grade;
import io.github.osuapi.model.LegacyMod;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Ruleset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Replays of every ruleset and version, as a random number generator makes them up. */
final class GeneratedReplays {
  static final List<Ruleset> RULESETS =
      List.of(Ruleset.OSU, Ruleset.TAIKO, Ruleset.FRUITS, Ruleset.MANIA);

  /** The versions at which the format changes, and those before. */
  static final List<Integer> VERSIONS =
      List.of(
          20070101, 20121007, 20121008, 20140720, 20140721, 20151228, 29999999, 30000000, 30000001,
          30000016);

  private final Random random;

  GeneratedReplays(long seed) {
    this.random = new Random(seed);
  }

  Replay next(Ruleset ruleset, int version) {
    int mask = random.nextInt() & Integer.MAX_VALUE;
    boolean target = version < ReplayVersion.FIRST_LAZER && random.nextBoolean();
    mask = target ? mask | LegacyMod.TARGET.mask() : mask & ~LegacyMod.TARGET.mask();
    ReplayHeader header =
        new ReplayHeader(
            ruleset,
            version,
            text(32),
            text(200),
            text(32),
            new HitCounts(count(), count(), count(), count(), count(), count()),
            random.nextInt(),
            count(),
            random.nextBoolean(),
            mask,
            Ticks.instant((long) (random.nextDouble() * Ticks.MAX)),
            onlineScoreId(version));
    Double accuracy = target && random.nextBoolean() ? random.nextDouble() * 100 : null;
    return new Replay(
        header,
        random.nextBoolean() ? new LifeBar(text(100)) : lifeBar(),
        frames(ruleset),
        version >= ReplayVersion.FIRST_WITH_SCORE_INFORMATION ? trailer() : null,
        accuracy,
        target && accuracy == null ? Bytes.EMPTY : rest());
  }

  private int count() {
    return random.nextInt(0x10000);
  }

  private @Nullable String text(int longest) {
    if (random.nextInt(8) == 0) {
      return null;
    }
    int[] characters = random.ints(random.nextInt(longest + 1), 0x20, 0xd7ff).toArray();
    return new String(characters, 0, characters.length);
  }

  private @Nullable Long onlineScoreId(int version) {
    if (version < ReplayVersion.FIRST_WITH_ONLINE_ID) {
      return null;
    }
    return version < ReplayVersion.FIRST_WITH_LONG_ONLINE_ID ? random.nextInt() : random.nextLong();
  }

  private LifeBar lifeBar() {
    List<LifePoint> points = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      points.add(new LifePoint(random.nextInt(), random.nextDouble()));
    }
    return LifeBar.of(points);
  }

  private ReplayFrames frames(Ruleset ruleset) {
    if (random.nextInt(8) == 0) {
      return ReplayFrames.missing();
    }
    List<ReplayFrame> frames = new ArrayList<>();
    for (int i = random.nextInt(200); i > 0; i--) {
      double delta = random.nextInt(4) == 0 ? random.nextGaussian() * 1e6 : random.nextInt(40);
      frames.add(
          ReplayFrame.of(
              ruleset,
              delta,
              random.nextFloat() * 512,
              (float) random.nextGaussian() * 384,
              random.nextInt(32)));
    }
    return ReplayFrames.of(frames, random.nextBoolean() ? random.nextInt() : null);
  }

  private ScoreInformationTrailer trailer() {
    return switch (random.nextInt(6)) {
      case 0 -> ScoreInformationTrailer.EMPTY;
      case 1 -> ScoreInformationTrailer.missing();
      default ->
          ScoreInformationTrailer.of(
              new ScoreInformation(
                  random.nextLong(),
                  List.of(
                      Mod.of("HD"),
                      new Mod("DT", Map.of("speed_change", new RawJson(random.nextDouble())))),
                  Map.of("great", random.nextInt(1000), "ok", random.nextInt(1000)),
                  Map.of("great", 2000),
                  text(20),
                  random.nextBoolean() ? Grade.of("XH") : null,
                  random.nextBoolean() ? random.nextLong() : null,
                  random.nextBoolean() ? random.nextLong() : null,
                  random.nextBoolean() ? List.of(random.nextInt(), random.nextInt()) : null));
    };
  }

  private Bytes rest() {
    byte[] rest = new byte[random.nextBoolean() ? 0 : random.nextInt(40)];
    random.nextBytes(rest);
    return Bytes.of(rest);
  }
}
