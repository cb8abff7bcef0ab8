package io.github.osuapi.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.model.Ruleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays of all rulesets and versions are read as they were written, and written as they were
 * read.
 */
class ReplayRoundTripTest {
  private static final int REPLAYS = 12;

  static Stream<Arguments> kinds() {
    return GeneratedReplays.RULESETS.stream()
        .flatMap(
            ruleset ->
                GeneratedReplays.VERSIONS.stream().map(version -> Arguments.of(ruleset, version)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void readsWhatWasWritten(Ruleset ruleset, int version) throws IOException {
    GeneratedReplays replays = new GeneratedReplays(version);
    for (int i = 0; i < REPLAYS; i++) {
      Replay replay = replays.next(ruleset, version);
      byte[] file = replay.toByteArray();

      Replay read = Replay.read(file);

      assertThat(read).isEqualTo(replay).hasSameHashCodeAs(replay);
      assertThat(read.toByteArray()).isEqualTo(file);
      assertThat(Replay.read(new Dripping(file))).isEqualTo(replay);
      ByteArrayOutputStream streamed = new ByteArrayOutputStream();
      read.writeTo(streamed);
      assertThat(streamed.toByteArray()).isEqualTo(file);
    }
  }

  /** Gives a byte at a time, as a slow connection does. */
  private static final class Dripping extends FilterInputStream {
    Dripping(byte[] file) {
      super(new ByteArrayInputStream(file));
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, 1));
    }

    @Override
    public byte[] readNBytes(int length) throws IOException {
      InputStream plain = in;
      return plain.readNBytes(length);
    }
  }
}
