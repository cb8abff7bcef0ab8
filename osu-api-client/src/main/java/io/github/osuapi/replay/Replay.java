package io.github.osuapi.replay;

import io.github.osuapi.annotations.BinaryModel;
import io.github.osuapi.model.LegacyMod;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Mods;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A replay, an {@code .osr} file. What was read is written back byte for byte; what was changed is
 * written anew. Immutable.
 *
 * <pre>{@code
 * Replay replay = osu.scores().download(id).execute();
 * for (OsuFrame frame : replay.frames().list(OsuFrame.class)) {
 *   ...
 * }
 * }</pre>
 *
 * @param header what it says of its play
 * @param lifeBar the life during the play
 * @param frames what the player did
 * @param trailer what the current client says besides; null in replays older than {@link
 *     ReplayVersion#FIRST_WITH_SCORE_INFORMATION}
 * @param targetAccuracy how well the targets were hit, the sum of all; only where the older client
 *     wrote a replay with {@link LegacyMod#TARGET}, null elsewhere
 * @param rest what follows the end that this version knows
 */
@BinaryModel
public record Replay(
    ReplayHeader header,
    LifeBar lifeBar,
    ReplayFrames frames,
    @Nullable ScoreInformationTrailer trailer,
    @Nullable Double targetAccuracy,
    Bytes rest) {
  /**
   * Checks that the parts belong together.
   *
   * @throws IllegalArgumentException where they do not
   */
  public Replay {
    int version = header.version();
    if (ReplayVersion.hasScoreInformation(version) != (trailer != null)) {
      throw new IllegalArgumentException(
          "a replay of version "
              + version
              + (trailer == null
                  ? " ends with score information: give ScoreInformationTrailer.EMPTY for none"
                  : " ends before its score information: give null"));
    }
    boolean target = mayHaveTargetAccuracy(header);
    if (targetAccuracy != null && !target) {
      throw new IllegalArgumentException(
          "targetAccuracy is "
              + targetAccuracy
              + ", which only the older client writes, and only with the mod TARGET: give null");
    }
    if (targetAccuracy == null && target && rest.size() > 0) {
      throw new IllegalArgumentException(
          "the rest would be read as targetAccuracy: give that, or leave out the rest");
    }
    if (!frames.list().isEmpty()) {
      frames.list(ReplayFrame.of(header.ruleset(), 0, 0, 0, 0).getClass());
    }
  }

  /**
   * Reads a replay within the usual limits. Blocks while the stream does; leaves it open.
   *
   * @param file the bytes of an {@code .osr} file, up to its end
   * @return the replay
   * @throws ReplayFormatException where it is none, is cut short, or asks for more than {@link
   *     ReplayLimits#defaults()}
   * @throws IOException where the stream cannot be read
   */
  public static Replay read(InputStream file) throws IOException {
    return new ReplayReader(ReplayLimits.defaults()).read(file);
  }

  /**
   * Reads a replay within the usual limits.
   *
   * @param file the bytes of an {@code .osr} file
   * @return the replay
   * @throws ReplayFormatException as for {@link #read(InputStream)}
   */
  public static Replay read(byte[] file) {
    return new ReplayReader(ReplayLimits.defaults()).read(file);
  }

  /**
   * Reads a replay within the usual limits. Blocks.
   *
   * @param file an {@code .osr} file
   * @return the replay
   * @throws ReplayFormatException as for {@link #read(InputStream)}
   * @throws IOException where the file cannot be read
   */
  public static Replay read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  static boolean mayHaveTargetAccuracy(ReplayHeader header) {
    return !header.isLazer() && (header.modMask() & LegacyMod.TARGET.mask()) != 0;
  }

  /**
   * Returns what the current client says besides.
   *
   * @return the score information; null where the replay has none
   */
  public @Nullable ScoreInformation scoreInformation() {
    return trailer == null ? null : trailer.information();
  }

  /**
   * Returns the mods of the play.
   *
   * @return the mods with their settings where the replay has score information, else those of the
   *     header's bit mask
   * @throws IllegalArgumentException where that has a bit that is no mod's
   */
  public List<Mod> mods() {
    ScoreInformation information = scoreInformation();
    return information == null ? Mods.ofMask(header.modMask()) : information.mods();
  }

  /**
   * Replaces the header.
   *
   * @param changed the new header
   * @return a changed replay
   * @throws IllegalArgumentException where it does not fit the other parts
   */
  public Replay withHeader(ReplayHeader changed) {
    return new Replay(changed, lifeBar, frames, trailer, targetAccuracy, rest);
  }

  /**
   * Replaces the frames.
   *
   * @param changed the new frames
   * @return a changed replay
   * @throws IllegalArgumentException where they are of another ruleset
   */
  public Replay withFrames(ReplayFrames changed) {
    return new Replay(header, lifeBar, changed, trailer, targetAccuracy, rest);
  }

  /**
   * Replaces the score information.
   *
   * @param changed the new score information
   * @return a changed replay
   * @throws IllegalArgumentException where a replay of this version has none
   */
  public Replay withScoreInformation(ScoreInformation changed) {
    return new Replay(
        header, lifeBar, frames, ScoreInformationTrailer.of(changed), targetAccuracy, rest);
  }

  /**
   * Writes the replay. Blocks while the stream does; leaves it open.
   *
   * @param file where the bytes of the {@code .osr} file go
   * @throws IllegalArgumentException where a text holds half a character
   * @throws IOException where the stream cannot be written
   */
  public void writeTo(OutputStream file) throws IOException {
    file.write(toByteArray());
  }

  /**
   * Writes the replay.
   *
   * @return the bytes of the {@code .osr} file
   * @throws IllegalArgumentException where a text holds half a character
   */
  public byte[] toByteArray() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      new ReplayOutput(file).write(this);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return file.toByteArray();
  }
}
