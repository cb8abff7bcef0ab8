package io.github.osuapi.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.management.ThreadMXBean;
import io.github.osuapi.model.Ruleset;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damaged and hostile files are read, and then written as they were, or refused with a typed error;
 * nothing else happens, and memory has a bound.
 */
class ReplayFuzzTest {
  private static final int MUTATIONS = 600;

  static Stream<Replay> replays() {
    List<Replay> replays = new ArrayList<>();
    GeneratedReplays generated = new GeneratedReplays(5);
    for (Ruleset ruleset : GeneratedReplays.RULESETS) {
      for (int version : List.of(20121007, 20140720, 20151228, 30000016)) {
        replays.add(generated.next(ruleset, version));
      }
    }
    return replays.stream();
  }

  @ParameterizedTest
  @MethodSource("replays")
  void readsOrRefusesEveryBeginning(Replay replay) {
    byte[] file = replay.toByteArray();
    int end = file.length - replay.rest().size();
    for (int length = 0; length < file.length; length++) {
      boolean read = readsOrRefuses(Arrays.copyOf(file, length));
      boolean whole = length >= end - (replay.targetAccuracy() == null ? 0 : Double.BYTES);
      assertThat(whole || !read).as("the first %s bytes of %s", length, file.length).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("replays")
  void readsOrRefusesWhatIsDamaged(Replay replay) {
    byte[] file = replay.toByteArray();
    Random random = new Random(file.length);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = file.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      readsOrRefuses(damaged);
    }
  }

  @Test
  void refusesNoise() {
    Random random = new Random(1);
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      if (noise.length > 0) {
        noise[0] &= 3;
      }
      readsOrRefuses(noise);
    }
  }

  private static boolean readsOrRefuses(byte[] file) {
    Replay replay;
    try {
      replay = Replay.read(file);
    } catch (ReplayFormatException e) {
      assertThat(e.offset()).isBetween(0L, (long) file.length);
      assertThat(e.field()).isNotEmpty();
      assertThat(e).hasMessageContaining(e.field()).hasMessageContaining("byte " + e.offset());
      return false;
    }
    assertThat(replay.toByteArray()).isEqualTo(file);
    return true;
  }

  @Test
  void takesNoMemoryForWhatIsNotThere() {
    for (int length : List.of(31 << 20, Integer.MAX_VALUE, Integer.MAX_VALUE - 8)) {
      byte[] file = withFrames(new byte[40]);
      putInt(file, framesLength(file), length);
      assertThat(allocated(() -> readsOrRefuses(file))).isLessThan(1 << 20);
    }
  }

  @Test
  void refusesABombOfFrames() {
    byte[] plain = new byte[20 << 20];
    Arrays.fill(plain, (byte) ',');
    byte[] bomb = withFrames(Lzma.compress(plain).owned());
    assertThat(bomb.length).isLessThan(10_000);
    ReplayReader reader = new ReplayReader(ReplayLimits.defaults().withFramesBytes(1 << 20));

    long allocated =
        allocated(
            () ->
                assertThatExceptionOfType(ReplayLimitException.class)
                    .isThrownBy(() -> reader.read(bomb))
                    .withMessageContaining("raise framesBytes of ReplayLimits"));
    assertThat(allocated).isLessThan(32 << 20);
  }

  @Test
  void refusesMoreFramesThanAllowed() {
    byte[] file =
        withFrames(
            Lzma.compress("1|2|3|4,".repeat(1000).getBytes(StandardCharsets.US_ASCII)).owned());
    assertThat(Replay.read(file).frames().list()).hasSize(1000);

    ReplayReader reader = new ReplayReader(ReplayLimits.defaults().withFrames(999));
    assertThatExceptionOfType(ReplayLimitException.class)
        .isThrownBy(() -> reader.read(file))
        .withMessageContaining("frames, at byte")
        .withMessageContaining("more than 999");
  }

  @Test
  void refusesADictionaryOfGigabytes() {
    byte[] compressed = Lzma.compress(new byte[100]).toByteArray();
    putInt(compressed, 1, 1 << 30);
    Arrays.fill(compressed, 5, 13, (byte) 0xff);
    byte[] file = withFrames(compressed);

    long allocated =
        allocated(
            () ->
                assertThatExceptionOfType(ReplayLimitException.class)
                    .isThrownBy(() -> Replay.read(file))
                    .withMessageContaining("decoderBytes"));
    assertThat(allocated).isLessThan(1 << 20);
  }

  @Test
  void refusesAFileBeyondTheLimit() {
    byte[] file = Arrays.copyOf(withFrames(new byte[0]), 5000);
    ReplayLimits limits = ReplayLimits.defaults();

    assertThat(new ReplayReader(limits.withFileBytes(5000)).read(file).rest().size()).isPositive();
    assertThatExceptionOfType(ReplayLimitException.class)
        .isThrownBy(() -> new ReplayReader(limits.withFileBytes(4999)).read(file))
        .withMessageContaining("longer than 4999 bytes");
    assertThatExceptionOfType(ReplayLimitException.class)
        .isThrownBy(() -> new ReplayReader(limits.withTextBytes(3)).read(file))
        .withMessageContaining("playerName")
        .withMessageContaining("raise textBytes");
  }

  private static long allocated(Runnable action) {
    action.run();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    action.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  /** A replay of the older client with these compressed frames. */
  private static byte[] withFrames(byte[] compressed) {
    Replay replay = ReplaySamples.legacy();
    byte[] file =
        replay.withFrames(new ReplayFrames(Bytes.of(compressed), List.of(), null)).toByteArray();
    assertThat(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(framesLength(file)))
        .isEqualTo(compressed.length);
    return file;
  }

  private static int framesLength(byte[] file) {
    Replay empty = ReplaySamples.legacy().withFrames(ReplayFrames.of(List.of(), null));
    byte[] without = empty.toByteArray();
    assertThat(file).startsWith(Arrays.copyOf(without, without.length - 12));
    return without.length - 12;
  }

  private static void putInt(byte[] bytes, int at, int value) {
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
  }
}
