package io.github.osuapi.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.osuapi.model.LegacyMod;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Ruleset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  /** The header of {@link ReplaySamples#legacy()}, up to its frames. */
  private static final String HEADER =
      "00" // ruleset
          + "bc7b3301" // version
          + "0b00" // beatmapHash, empty
          + "0b057065707079" // playerName
          + "00" // replayHash, none
          + "2c01"
          + "6400"
          + "3200"
          + "0300"
          + "0200"
          + "0100" // counts
          + "40420f00" // totalScore
          + "f401" // maxCombo
          + "01" // perfect
          + "08000000" // modMask
          + "0b00"; // lifeBar

  @Test
  void writesTheFieldsOfTheFormat() {
    String file = HexFormat.of().formatHex(ReplaySamples.legacy().toByteArray());

    assertThat(file).startsWith(HEADER).endsWith("b2bb0d0000000000");
    assertThat(Ticks.of(ReplaySamples.legacyHeader().playedAt()))
        .isEqualTo(635_873_006_456_789_012L);
  }

  @Test
  void writesTheFramesAsTheGameDoes() {
    Bytes compressed = Objects.requireNonNull(ReplaySamples.frames().compressed());
    Part part = new Part("frames", 0, compressed, 1000, "framesBytes", ReplayLimits.defaults());
    String text = Lzma.read(part, in -> new String(in.readAllBytes(), StandardCharsets.US_ASCII));

    assertThat(text).isEqualTo("0|256|-500|0,-1|256|-500|0,17|100.25|80|21,-12345|0|0|1337,");
    assertThat(ReplaySamples.frames().times()).containsExactly(0, -1, 16);
    assertThat(ReplaySamples.frames().seed()).isEqualTo(1337);
  }

  @Test
  void givesTheModsOfTheClientThatWroteIt() {
    assertThat(ReplaySamples.legacy().mods()).containsExactly(Mod.of("HD"));
    assertThat(ReplaySamples.legacy().scoreInformation()).isNull();
    assertThat(ReplaySamples.lazer().mods()).containsExactly(Mod.of("WU"));
    assertThat(ReplaySamples.lazer().header().isLazer()).isTrue();
  }

  @Test
  void keepsScoreInformationThatItDoesNotKnow() {
    String json = "{\"mods\":[],\"statistics\":{},\"maximum_statistics\":{},\"tomorrow\":[{}]}";
    Bytes compressed = Lzma.compress(json.getBytes(StandardCharsets.UTF_8));
    Part part =
        new Part("scoreInformation", 0, compressed, 1000, "framesBytes", ReplayLimits.defaults());
    ScoreInformationTrailer trailer = ScoreInformationTrailer.read(part);
    Replay lazer = ReplaySamples.lazer();
    byte[] file =
        new Replay(lazer.header(), lazer.lifeBar(), lazer.frames(), trailer, null, Bytes.EMPTY)
            .toByteArray();

    assertThat(Replay.read(file).withFrames(lazer.frames()).toByteArray()).isEqualTo(file);
    assertThat(Replay.read(file).scoreInformation()).isEqualTo(trailer.information());
  }

  @Test
  void readsFilesAndWritesWhatWasChanged(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("play.osr");
    Files.write(file, ReplaySamples.lazer().toByteArray());
    Replay read = Replay.read(file);

    Replay changed =
        read.withHeader(ReplaySamples.header(30000016, LegacyMod.EASY.mask(), 7L))
            .withFrames(ReplayFrames.of(List.of(OsuFrame.of(5, 1, 2, Set.of())), null));
    Replay again = Replay.read(changed.toByteArray());

    assertThat(again).isEqualTo(changed);
    assertThat(again.header().mods()).containsExactly(LegacyMod.EASY);
    assertThat(again.frames().list(OsuFrame.class)).hasSize(1);
    assertThat(again.trailer()).isEqualTo(read.trailer());
  }

  @Test
  void namesTheFieldAndTheByteOfWhatIsWrong() {
    byte[] file = ReplaySamples.legacy().toByteArray();
    file[7] = 9;
    assertThatExceptionOfType(ReplayFormatException.class)
        .isThrownBy(() -> Replay.read(file))
        .withMessage(
            "the replay cannot be read: playerName, at byte 7, begins with the byte 9, a text"
                + " begins with 0 or 11.");

    assertThatExceptionOfType(ReplayTruncatedException.class)
        .isThrownBy(() -> Replay.read(new byte[] {0, 1, 2}))
        .withMessage(
            "the replay cannot be read: version, at byte 1, needs 4 bytes but the file ends after"
                + " 2.");

    byte[] placeholder = "placeholder replay file".getBytes(StandardCharsets.US_ASCII);
    assertThatExceptionOfType(ReplayFormatException.class)
        .isThrownBy(() -> Replay.read(placeholder))
        .withMessageContaining("ruleset, at byte 0, is 112, not 0 to 3");
  }

  @Test
  void namesTheFrameThatIsWrong() {
    for (String wrong : List.of("1|x|3|4", "1|2|3|x|5", "1|2|3|4.5", "NaN|1|1|1", "1|1e99|1|1")) {
      Bytes compressed = Lzma.compress(("1|2|3|4," + wrong).getBytes(StandardCharsets.US_ASCII));
      Replay replay =
          ReplaySamples.legacy().withFrames(new ReplayFrames(compressed, List.of(), null));
      assertThatExceptionOfType(ReplayFormatException.class)
          .isThrownBy(() -> Replay.read(replay.toByteArray()))
          .satisfies(e -> assertThat(e.field()).isEqualTo("frames[1]"))
          .withMessageContaining("'" + wrong + "', not four numbers");
    }
  }

  @Test
  void readsWhatTheGameReads() {
    String frames = "1|2|3|4,1|2|3,5 | 6|\t7|8 ,1|2|3|4|5,|,-12345|0|0|9|1,\n";
    Bytes compressed = Lzma.compress(frames.getBytes(StandardCharsets.US_ASCII));
    byte[] file =
        ReplaySamples.legacy()
            .withFrames(new ReplayFrames(compressed, List.of(), null))
            .toByteArray();

    Replay read = Replay.read(file);

    assertThat(read.frames().list())
        .containsExactly(
            new OsuFrame(1, 2, 3, 4), new OsuFrame(5, 6, 7, 8), new OsuFrame(1, 2, 3, 4));
    assertThat(read.frames().seed()).isEqualTo(9);
    assertThat(read.toByteArray()).isEqualTo(file);
  }

  @Test
  void givesFramesInTheWordsOfTheirRuleset() {
    assertThat(new OsuFrame(0, 0, 0, 15).keys()).containsExactly(OsuKey.LEFT_KEY, OsuKey.RIGHT_KEY);
    assertThat(new OsuFrame(0, 0, 0, 1).keys()).containsExactly(OsuKey.LEFT_MOUSE);
    assertThat(new OsuFrame(0, 0, 0, 4 | 2).keys())
        .containsExactly(OsuKey.RIGHT_MOUSE, OsuKey.LEFT_KEY);
    assertThat(new OsuFrame(0, 0, 0, 8).keys()).containsExactly(OsuKey.RIGHT_KEY);
    assertThat(TaikoFrame.of(1, Set.of(TaikoKey.LEFT_RIM, TaikoKey.RIGHT_CENTRE)).buttons())
        .isEqualTo(6);
    assertThat(new TaikoFrame(0, 0, 0, 9).keys())
        .containsExactly(TaikoKey.LEFT_CENTRE, TaikoKey.RIGHT_RIM);
    assertThat(CatchFrame.of(1, 2, true).dashing()).isTrue();
    assertThat(ManiaFrame.of(1, Set.of(0, 3)).x()).isEqualTo(9);
    assertThat(new ManiaFrame(0, 9, 21, 0).columns()).containsExactlyInAnyOrder(0, 3);
  }

  @Test
  void readsLifeBars() {
    LifeBar bar = LifeBar.of(List.of(new LifePoint(0, 1), new LifePoint(2000.5, 0.25)));
    assertThat(bar.text()).isEqualTo("0|1,2000.5|0.25,");
    assertThat(bar.points()).containsExactly(new LifePoint(0, 1), new LifePoint(2000.5, 0.25));
    assertThat(new LifeBar(null).points()).isEmpty();
    assertThat(new LifeBar("1|2.45E-05,").points()).containsExactly(new LifePoint(1, 2.45e-5));
    for (String wrong : List.of("1", "1|", "|1", "1|2|3", "1|NaN", "a|1")) {
      assertThatExceptionOfType(ReplayFormatException.class)
          .isThrownBy(() -> new LifeBar("0|1," + wrong).points())
          .withMessageContaining("lifeBar[1], at byte 4, is '" + wrong + "'");
    }
  }

  @Test
  void refusesWhatNoFileCanHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HitCounts(0, 0, 0, 0, 0, 65536))
        .withMessage("countMiss is 65536, a replay holds 0 to 65535");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplaySamples.header(20070101, 0, 5L))
        .withMessageContaining("version 20070101 has none: give null");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplaySamples.header(20130101, 0, 1L << 40))
        .withMessageContaining("holds an int there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplaySamples.legacy().withFrames(taiko()))
        .withMessageContaining("no OsuFrames but TaikoFrames");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ReplayFrames.of(
                    List.of(CatchFrame.of(1, 1, true), ManiaFrame.of(1, Set.of())), null))
        .withMessageContaining("several rulesets");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplayFrames.of(List.of(CatchFrame.of(-12345, 1, true)), null))
        .withMessageContaining("stands for the seed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplayFrame.of(Ruleset.of("sentakki"), 0, 0, 0, 0))
        .withMessageContaining("sentakki");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReplaySamples.lazer().withHeader(ReplaySamples.legacyHeader()))
        .withMessageContaining("give null");
  }

  @Test
  void refusesFramesThatAreTooLongToBeRead() {
    OsuFrame longest = new OsuFrame(1e193, 1, 1, 0);
    ReplayFrames frames = ReplayFrames.of(List.of(longest), null);
    Replay read = Replay.read(ReplaySamples.legacy().withFrames(frames).toByteArray());
    assertThat(read.frames().list()).containsExactly(longest);

    for (double delta : new double[] {1e194, 1e200, -1e300, Double.MIN_VALUE}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReplayFrames.of(List.of(longest, new OsuFrame(delta, 1, 1, 0)), null))
          .withMessageStartingWith("frames[1] has the delta " + delta + " and ")
          .withMessageEndingWith(
              " characters as text, a replay holds 200: give a delta of fewer digits");
    }
  }

  private static ReplayFrames taiko() {
    return ReplayFrames.of(List.of(TaikoFrame.of(1, Set.of(TaikoKey.LEFT_RIM))), null);
  }
}
