package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.json.RawJson;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mods as text and as a bit mask, there and back. */
class ModsTest {
  @ParameterizedTest
  @CsvSource({
    "HDDT, HDDT",
    "hd, HD",
    "'+HD, HR ez', HDHREZ",
    "'', NM",
    "NM, NM",
    "SV2HD, SV2HD",
    "4KMR, 4KMR",
    "DASWU, ''"
  })
  void readsAcronyms(String text, String expected) {
    if (expected.isEmpty()) {
      assertThatThrownBy(() -> Mods.parse(text))
          .hasMessage(
              "'DASWU' has no mod at character 5: give acronyms of two letters or digits, such as"
                  + " HDDT");
    } else {
      assertThat(Mods.format(Mods.parse(text))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"72, HDDT", "584, HDNC", "16416, PF", "32, SD", "0, NM", "536870912, SV2"})
  void readsAndWritesTheMask(int mask, String acronyms) {
    assertThat(Mods.format(Mods.ofMask(mask))).isEqualTo(acronyms);
    assertThat(Mods.toMask(Mods.parse(acronyms))).isEqualTo(mask);
  }

  @Test
  void everyMaskOfTheFirstSixteenBitsComesBack() {
    for (int mask = 0; mask < 1 << 16; mask++) {
      assertComesBack(mask);
    }
  }

  @Test
  void everyMaskComesBack() {
    Random random = new Random(5);
    for (int i = 0; i < 100_000; i++) {
      assertComesBack(random.nextInt() & Integer.MAX_VALUE);
    }
  }

  private static void assertComesBack(int mask) {
    int implied =
        (mask & 1 << 9) >> 3 /* NC sets DT */ | (mask & 1 << 14) >> 9 /* PF sets SD */ | mask;

    List<Mod> mods = Mods.ofMask(mask);

    assertThat(Mods.toMask(mods)).isEqualTo(implied);
    assertThat(Mods.parse(Mods.format(mods))).isEqualTo(mods);
    assertThat(mods.contains(Mod.of("NC")) && mods.contains(Mod.of("DT"))).isFalse();
    assertThat(mods.contains(Mod.of("PF")) && mods.contains(Mod.of("SD"))).isFalse();
  }

  @Test
  void acronymsOfAnyModsComeBack() {
    List<String> acronyms =
        List.of(
            ("10K 1K 2K 3K 4K 5K 6K 7K 8K 9K AC AD AL AP AS AT BL BM BR BU CL CN CO CS DA DC DF DP"
                    + " DS DT EZ FF FI FL FR GR HD HO HR HT IN MF MG MR MU NC NF NR NS PF RD RP RX"
                    + " SD SG SI SO SR ST SV2 SW SY TC TD TP TR WD WG WU")
                .split(" "));
    Random random = new Random(6);
    for (int i = 0; i < 20_000; i++) {
      List<Mod> mods =
          random
              .ints(1 + random.nextInt(8), 0, acronyms.size())
              .mapToObj(acronyms::get)
              .map(Mod::of)
              .toList();
      String text = Mods.format(mods);

      assertThat(Mods.parse(text)).isEqualTo(mods);
      assertThat(Mods.parse(text.toLowerCase(Locale.ROOT))).isEqualTo(mods);
      assertThat(Mods.parse(mods.stream().map(Mod::acronym).collect(Collectors.joining(", "))))
          .isEqualTo(mods);
    }
  }

  @Test
  void settingsAreReadByTheirKind() {
    Mod mod = Mod.of("XX").with("rate", 1.3).with("whole", 2).with("on", true).with("way", "up");

    assertThat(mod.number("rate")).hasValue(1.3);
    assertThat(mod.number("whole")).hasValue(2);
    assertThat(mod.flag("on")).contains(true);
    assertThat(mod.text("way")).contains("up");
    assertThat(mod.number("on")).isEmpty();
    assertThat(mod.flag("way")).isEmpty();
    assertThat(mod.text("rate")).isEmpty();
    assertThat(Mod.of("XX").number("rate")).isEmpty();
    assertThat(mod.with("rate", 2.5).number("rate")).hasValue(2.5);
    assertThat(mod.settings()).containsEntry("whole", new RawJson(2));
  }

  @Test
  void everySetOfMasksComesBack() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      int mask = 0;
      for (LegacyMod mod : LegacyMod.values()) {
        mask |= random.nextBoolean() ? mod.mask() : 0;
      }
      assertThat(Mods.toMask(Mods.ofMask(mask))).isEqualTo(mask);
    }
  }

  @Test
  void aModReplacesAnother() {
    assertThat(LegacyMod.ofMask(LegacyMod.NIGHTCORE.mask())).isEqualTo(Set.of(LegacyMod.NIGHTCORE));
    assertThat(Mods.toMask(Mods.parse("CLHD"))).isEqualTo(LegacyMod.HIDDEN.mask());
  }

  @ParameterizedTest
  @ValueSource(strings = {"H", "HD!", "H D"})
  void refusesWhatIsNoAcronym(String text) {
    assertThatThrownBy(() -> Mods.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + text + "' has no mod at character");
  }

  @Test
  void refusesWhatHasNoBit() {
    Mod faster = new Mod("DT", Map.of("speed_change", new RawJson(1.3)));

    assertThatThrownBy(() -> Mods.toMask(List.of(Mod.of("WU"))))
        .hasMessage("The older client has no mod WU: leave it out");
    assertThatThrownBy(() -> Mods.toMask(List.of(faster)))
        .hasMessage("The older client's mods have no settings, but DT has some");
    assertThatThrownBy(() -> Mods.ofMask(1 << 31)).hasMessageContaining("bits that are no mod's");
  }
}
