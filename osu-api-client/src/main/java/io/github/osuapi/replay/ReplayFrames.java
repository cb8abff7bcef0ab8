package io.github.osuapi.replay;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the player did, frame by frame, and the compressed bytes that say so in the file. They are
 * kept as they were read, so that a replay is written as it was. Immutable.
 */
public final class ReplayFrames {
  private final @Nullable Bytes compressed;
  private final List<ReplayFrame> frames;
  private final @Nullable Integer seed;

  ReplayFrames(
      @Nullable Bytes compressed, List<? extends ReplayFrame> frames, @Nullable Integer seed) {
    this.compressed = compressed;
    this.frames = List.copyOf(frames);
    this.seed = seed;
  }

  /** Where a file has no place for them, rather than an empty one. */
  static ReplayFrames missing() {
    return new ReplayFrames(null, List.of(), null);
  }

  /**
   * Compresses frames.
   *
   * @param frames the frames, all of one ruleset
   * @param seed the seed of the play's random numbers; null where it has none
   * @return the frames
   * @throws IllegalArgumentException where they are of several rulesets, or one's delta is -12345,
   *     which stands for the seed, or one has more than 200 characters as text, as with a delta of
   *     1e200
   */
  public static ReplayFrames of(List<? extends ReplayFrame> frames, @Nullable Integer seed) {
    StringBuilder text = new StringBuilder();
    int index = 0;
    for (ReplayFrame frame : frames) {
      if (frame.getClass() != frames.get(0).getClass()) {
        throw new IllegalArgumentException(
            "the frames are of several rulesets: give frames of one type");
      }
      if (frame.delta() == FramesReader.SEED) {
        throw new IllegalArgumentException(
            "a frame's delta is -12345, which stands for the seed: split the frame in two");
      }
      int start = text.length();
      text.append(Numbers.text(frame.delta())).append('|');
      text.append(Numbers.text(frame.x())).append('|');
      text.append(Numbers.text(frame.y())).append('|');
      text.append(frame.buttons());
      requireReadable(index, frame, text.length() - start);
      text.append(',');
      index++;
    }
    if (seed != null) {
      text.append(FramesReader.SEED).append("|0|0|").append(seed).append(',');
    }
    Bytes compressed =
        text.length() == 0
            ? Bytes.EMPTY
            : Lzma.compress(text.toString().getBytes(StandardCharsets.US_ASCII));
    return new ReplayFrames(compressed, frames, seed);
  }

  private static void requireReadable(int index, ReplayFrame frame, int length) {
    if (length > FramesReader.MAX_TEXT) {
      throw new IllegalArgumentException(
          "frames["
              + index
              + "] has the delta "
              + frame.delta()
              + " and "
              + length
              + " characters as text, a replay holds "
              + FramesReader.MAX_TEXT
              + ": give a delta of fewer digits");
    }
  }

  /**
   * Lists the frames.
   *
   * @return the frames in order, of one type
   */
  public List<ReplayFrame> list() {
    return frames;
  }

  /**
   * Lists the frames of a ruleset.
   *
   * @param type the type of the ruleset's frames
   * @param <F> the same
   * @return the frames in order
   * @throws IllegalArgumentException where the frames are of another type
   */
  public <F extends ReplayFrame> List<F> list(Class<F> type) {
    for (ReplayFrame frame : frames) {
      if (!type.isInstance(frame)) {
        throw new IllegalArgumentException(
            "the frames are no "
                + type.getSimpleName()
                + "s but "
                + frame.getClass().getSimpleName()
                + "s: the ruleset of the replay's header says which they are");
      }
    }
    return frames.stream().map(type::cast).toList();
  }

  /**
   * Adds the deltas up.
   *
   * @return for each frame, milliseconds since the start of the beatmap's music
   */
  public double[] times() {
    double[] times = new double[frames.size()];
    double time = 0;
    for (int i = 0; i < times.length; i++) {
      time += frames.get(i).delta();
      times[i] = time;
    }
    return times;
  }

  /**
   * Returns the seed of the play's random numbers.
   *
   * @return the seed; null where the replay has none
   */
  public @Nullable Integer seed() {
    return seed;
  }

  @Nullable Bytes compressed() {
    return compressed;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReplayFrames that
        && Objects.equals(compressed, that.compressed)
        && frames.equals(that.frames);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(compressed);
  }

  /** Says how many frames there are. */
  @Override
  public String toString() {
    return frames.size() + " frames";
  }
}
