package io.github.osuapi.replay;

import io.github.osuapi.model.LegacyMod;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Ruleset;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two small replays whose every byte can be thought through. */
final class ReplaySamples {
  private ReplaySamples() {}

  static ReplayHeader legacyHeader() {
    return header(20151228, LegacyMod.HIDDEN.mask(), 900018L);
  }

  static ReplayHeader header(int version, int modMask, Long onlineScoreId) {
    return new ReplayHeader(
        Ruleset.OSU,
        version,
        "",
        "peppy",
        null,
        new HitCounts(300, 100, 50, 3, 2, 1),
        1_000_000,
        500,
        true,
        modMask,
        Instant.parse("2016-01-02T03:04:05.6789012Z"),
        onlineScoreId);
  }

  static Replay legacy() {
    return new Replay(legacyHeader(), LifeBar.NONE, frames(), null, null, Bytes.EMPTY);
  }

  static Replay lazer() {
    return new Replay(
        header(30000016, 0, 0L),
        LifeBar.NONE,
        frames(),
        ScoreInformationTrailer.of(
            new ScoreInformation(
                35L,
                List.of(Mod.of("WU")),
                Map.of("great", 300),
                Map.of("great", 400),
                "2026.1101.0-lazer",
                null,
                1000L,
                null,
                null)),
        null,
        Bytes.EMPTY);
  }

  static ReplayFrames frames() {
    return ReplayFrames.of(
        List.of(
            OsuFrame.of(0, 256, -500, Set.of()),
            OsuFrame.of(-1, 256, -500, Set.of()),
            OsuFrame.of(17, 100.25f, 80, Set.of(OsuKey.LEFT_KEY, OsuKey.SMOKE))),
        1337);
  }
}
