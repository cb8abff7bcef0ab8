package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
