package io.github.osuapi.replay;

import io.github.osuapi.model.Ruleset;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the text of frames, {@code delta|x|y|buttons,} each, as it is decompressed. */
final class FramesReader {
  /** The delta of what is no frame but holds the seed of the play's random numbers. */
  static final int SEED = -12345;

  /** How long the text of a frame is at most, without its comma. */
  static final int MAX_TEXT = 200;

  private static final int BUFFER = 1 << 13;
  private static final int NUMBERS = 4;

  private final Part part;
  private final Ruleset ruleset;
  private final List<ReplayFrame> frames = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Integer seed;

  private FramesReader(Part part, Ruleset ruleset) {
    this.part = part;
    this.ruleset = ruleset;
  }

  static ReplayFrames read(Part part, Ruleset ruleset) {
    FramesReader reader = new FramesReader(part, ruleset);
    if (part.compressed().size() > 0) {
      Lzma.read(part, reader::read);
    }
    return new ReplayFrames(part.compressed(), reader.frames, reader.seed);
  }

  private List<ReplayFrame> read(InputStream decompressed) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int n = decompressed.read(buffer); n >= 0; n = decompressed.read(buffer)) {
      for (int i = 0; i < n; i++) {
        add((char) (buffer[i] & 0xff));
      }
    }
    endOfFrame();
    return frames;
  }

  private void add(char c) {
    if (c == ',') {
      endOfFrame();
      return;
    }
    if (text.length() == MAX_TEXT) {
      throw malformed(null);
    }
    text.append(c);
  }

  private void endOfFrame() {
    if (text.length() == 0) {
      return;
    }
    String[] numbers = text.toString().split("\\|", -1);
    try {
      // As the game does: what has fewer is no frame, and what comes after them is not read.
      if (numbers.length >= NUMBERS) {
        add(numbers);
      }
    } catch (IllegalArgumentException e) {
      throw malformed(e);
    }
    text.setLength(0);
  }

  private void add(String[] numbers) {
    double delta = Numbers.decimal(numbers[0].strip());
    if (delta == SEED) {
      seed = Integer.valueOf(numbers[3].strip());
      return;
    }
    if (frames.size() == part.limits().frames()) {
      throw new ReplayLimitException(
          part.field(), part.offset(), "are more than " + frames.size(), "frames", null);
    }
    frames.add(
        ReplayFrame.of(
            ruleset,
            delta,
            (float) Numbers.decimal(numbers[1].strip()),
            (float) Numbers.decimal(numbers[2].strip()),
            Integer.parseInt(numbers[3].strip())));
  }

  private ReplayFormatException malformed(@Nullable Exception cause) {
    return part.malformed(
        "[" + frames.size() + "]",
        "is '" + Words.brief(text.toString()) + "', not four numbers with | between them",
        cause);
  }
}
