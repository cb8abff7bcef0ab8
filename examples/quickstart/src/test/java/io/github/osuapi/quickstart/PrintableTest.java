package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void textCannotSteerTheTerminal() {
    assertThat(Printable.of("a\u001b[2Jb\nc\u0007\u202ed\u009be\u2028f"))
        .isEqualTo("a?[2Jb?c??d?e?f");
  }

  @Test
  void textOfAnyScriptStays() {
    String text = "曲 1 – Ünïcode 🎵 e\u0301 שלום";
    assertThat(Printable.of(text)).isEqualTo(text);
  }
}
