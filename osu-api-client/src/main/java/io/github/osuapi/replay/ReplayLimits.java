package io.github.osuapi.replay;

/**
 * How much a file may ask for before reading it stops. The defaults are far above what plays need:
 * an hour of play has fewer than a million frames. Immutable.
 *
 * @param fileBytes the length of the file
 * @param textBytes the length of each of its texts, the life bar among them
 * @param framesBytes the length of the frames once they are decompressed
 * @param frames how many frames there are; each takes some 50 bytes of memory
 * @param scoreInformationBytes the length of the score information once it is decompressed
 * @param decoderBytes the memory that decompressing may take, which the file names
 */
public record ReplayLimits(
    long fileBytes,
    int textBytes,
    long framesBytes,
    int frames,
    long scoreInformationBytes,
    long decoderBytes) {
  private static final int MIB = 1 << 20;
  private static final ReplayLimits DEFAULTS =
      new ReplayLimits(32L * MIB, 4 * MIB, 64L * MIB, 2_000_000, 4L * MIB, 64L * MIB);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException where one is below 1
   */
  public ReplayLimits {
    check("fileBytes", fileBytes);
    check("textBytes", textBytes);
    check("framesBytes", framesBytes);
    check("frames", frames);
    check("scoreInformationBytes", scoreInformationBytes);
    check("decoderBytes", decoderBytes);
  }

  private static void check(String name, long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(
          "no replay can be read within " + name + " of " + limit + ": give 1 or more");
    }
  }

  /**
   * Returns the limits that are used unless told otherwise.
   *
   * @return 32 MiB a file, 4 MiB a text, 64 MiB or two million frames, 4 MiB of score information,
   *     and 64 MiB for decompressing
   */
  public static ReplayLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Changes the limit of the file.
   *
   * @param limit bytes, 1 or more
   * @return changed limits
   */
  public ReplayLimits withFileBytes(long limit) {
    return new ReplayLimits(
        limit, textBytes, framesBytes, frames, scoreInformationBytes, decoderBytes);
  }

  /**
   * Changes the limit of each text.
   *
   * @param limit bytes, 1 or more
   * @return changed limits
   */
  public ReplayLimits withTextBytes(int limit) {
    return new ReplayLimits(
        fileBytes, limit, framesBytes, frames, scoreInformationBytes, decoderBytes);
  }

  /**
   * Changes the limit of the decompressed frames.
   *
   * @param limit bytes, 1 or more
   * @return changed limits
   */
  public ReplayLimits withFramesBytes(long limit) {
    return new ReplayLimits(
        fileBytes, textBytes, limit, frames, scoreInformationBytes, decoderBytes);
  }

  /**
   * Changes how many frames there may be.
   *
   * @param limit a number of frames, 1 or more
   * @return changed limits
   */
  public ReplayLimits withFrames(int limit) {
    return new ReplayLimits(
        fileBytes, textBytes, framesBytes, limit, scoreInformationBytes, decoderBytes);
  }

  /**
   * Changes the limit of the decompressed score information.
   *
   * @param limit bytes, 1 or more
   * @return changed limits
   */
  public ReplayLimits withScoreInformationBytes(long limit) {
    return new ReplayLimits(fileBytes, textBytes, framesBytes, frames, limit, decoderBytes);
  }

  /**
   * Changes the memory that decompressing may take.
   *
   * @param limit bytes, 1 or more
   * @return changed limits
   */
  public ReplayLimits withDecoderBytes(long limit) {
    return new ReplayLimits(
        fileBytes, textBytes, framesBytes, frames, scoreInformationBytes, limit);
  }
}
