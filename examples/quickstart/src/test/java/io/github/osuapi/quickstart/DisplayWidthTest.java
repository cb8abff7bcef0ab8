package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "曲, 2",
    "アーティスト, 12",
    "ｱｰﾃｨｽﾄ, 6",
    "ＦＵＬＬ, 8",
    "한국어, 6",
    "中文 ok, 7",
    "Äé, 2",
    "🎵, 2",
    "𠮷, 2",
    "…–·, 3",
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void accentsOfTheirOwnTakeNoColumn() {
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("か\u3099")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef",
    "abcdef, 5, abcd…",
    "アーティスト, 12, アーティスト",
    "アーティスト, 11, アーティス…",
    "アーティスト, 10, アーティ…",
    "ab cdef, 4, ab…",
    "曲曲, 2, …",
    "🎵🎵🎵, 5, 🎵🎵…",
  })
  void cutsToFit(String text, int columns, String cut) {
    assertThat(DisplayWidth.cut(text, columns)).isEqualTo(cut);
    assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(columns);
  }

  @Test
  void keepsAnAccentWithItsLetter() {
    assertThat(DisplayWidth.cut("e\u0301abc", 2)).isEqualTo("e\u0301…");
  }
}
