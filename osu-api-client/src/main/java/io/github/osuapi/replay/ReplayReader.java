package io.github.osuapi.replay;

import io.github.osuapi.model.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads replays within limits of the caller's own. Thread-safe. */
public final class ReplayReader {
  private final ReplayLimits limits;

  /**
   * Makes a reader.
   *
   * @param limits how much a file may ask for
   */
  public ReplayReader(ReplayLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  /**
   * Reads a replay.
   *
   * @param file the bytes of an {@code .osr} file
   * @return the replay
   * @throws ReplayFormatException where it is none, is cut short, or asks for more than the limits
   */
  public Replay read(byte[] file) {
    try {
      return read(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  /**
   * Reads a replay. Blocks while the stream does; leaves it open.
   *
   * @param file the bytes of an {@code .osr} file, up to its end
   * @return the replay
   * @throws ReplayFormatException where it is none, is cut short, or asks for more than the limits
   * @throws IOException where the stream cannot be read
   */
  public Replay read(InputStream file) throws IOException {
    ReplayInput in = new ReplayInput(file, limits);
    int number = in.readByte("ruleset");
    if (!RulesetNumber.exists(number)) {
      throw in.malformed("ruleset", "is " + number + ", not 0 to 3");
    }
    Ruleset ruleset = RulesetNumber.ruleset(number);
    int version = in.readInt("version");
    String beatmapHash = in.readText("beatmapHash");
    String playerName = in.readText("playerName");
    String replayHash = in.readText("replayHash");
    HitCounts counts = counts(in);
    int totalScore = in.readInt("totalScore");
    int maxCombo = in.readShort("maxCombo");
    boolean perfect = in.readFlag("perfect");
    int modMask = in.readInt("modMask");
    LifeBar lifeBar = new LifeBar(in.readText("lifeBar"));
    Instant playedAt = playedAt(in);
    ReplayFrames frames = frames(in, ruleset);
    ReplayHeader header =
        new ReplayHeader(
            ruleset,
            version,
            beatmapHash,
            playerName,
            replayHash,
            counts,
            totalScore,
            maxCombo,
            perfect,
            modMask,
            playedAt,
            onlineScoreId(in, version));
    ScoreInformationTrailer trailer =
        ReplayVersion.hasScoreInformation(version) ? trailer(in) : null;
    Double targetAccuracy =
        Replay.mayHaveTargetAccuracy(header) && !in.atEnd()
            ? in.readDouble("targetAccuracy")
            : null;
    return new Replay(header, lifeBar, frames, trailer, targetAccuracy, in.readRest("rest"));
  }

  private static HitCounts counts(ReplayInput in) throws IOException {
    return new HitCounts(
        in.readShort("count300"),
        in.readShort("count100"),
        in.readShort("count50"),
        in.readShort("countGeki"),
        in.readShort("countKatu"),
        in.readShort("countMiss"));
  }

  private static Instant playedAt(ReplayInput in) throws IOException {
    long ticks = in.readLong("playedAt");
    if (ticks < 0 || ticks > Ticks.MAX) {
      throw in.malformed("playedAt", "is " + ticks + ", which is no time of the years 1 to 9999");
    }
    return Ticks.instant(ticks);
  }

  private static @Nullable Long onlineScoreId(ReplayInput in, int version) throws IOException {
    if (ReplayVersion.hasLongOnlineId(version)) {
      return in.readLong("onlineScoreId");
    }
    return ReplayVersion.hasOnlineId(version) ? (long) in.readInt("onlineScoreId") : null;
  }

  private ReplayFrames frames(ReplayInput in, Ruleset ruleset) throws IOException {
    Bytes compressed = in.readBytes("frames");
    return compressed == null
        ? ReplayFrames.missing()
        : FramesReader.read(
            in.part("frames", compressed, limits.framesBytes(), "framesBytes"), ruleset);
  }

  private ScoreInformationTrailer trailer(ReplayInput in) throws IOException {
    Bytes compressed = in.readBytes("scoreInformation");
    return compressed == null
        ? ScoreInformationTrailer.missing()
        : ScoreInformationTrailer.read(
            in.part(
                "scoreInformation",
                compressed,
                limits.scoreInformationBytes(),
                "scoreInformationBytes"));
  }
}
