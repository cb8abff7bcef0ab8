package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final Terminal TERMINAL = new Terminal(true, 80);
  private static final Terminal PIPE = new Terminal(false, Terminal.UNLIMITED);

  @Test
  void aTerminalHasColorUnlessTheUserDoesNotWantIt() {
    assertThat(TERMINAL.hasColor(ColorMode.AUTO, Map.of())).isTrue();
    assertThat(TERMINAL.hasColor(ColorMode.AUTO, Map.of("TERM", "xterm-256color"))).isTrue();
    assertThat(TERMINAL.hasColor(ColorMode.AUTO, Map.of("NO_COLOR", ""))).isTrue();
    assertThat(TERMINAL.hasColor(ColorMode.AUTO, Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(TERMINAL.hasColor(ColorMode.AUTO, Map.of("TERM", "dumb"))).isFalse();
    assertThat(TERMINAL.hasColor(ColorMode.NEVER, Map.of())).isFalse();
  }

  @Test
  void aPipeHasColorOnDemand() {
    assertThat(PIPE.hasColor(ColorMode.AUTO, Map.of("TERM", "xterm"))).isFalse();
    assertThat(PIPE.hasColor(ColorMode.ALWAYS, Map.of("NO_COLOR", "1"))).isTrue();
  }
}
