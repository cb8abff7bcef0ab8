package io.github.osuapi.site.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables say over each column what is in it, which those who hear a page need. */
class PageTablesTest {
  @Test
  void noHeadingOfATableIsEmpty() {
    assertThat(Pages.TEXTS)
        .allSatisfy(
            (page, text) ->
                assertThat(text.lines().filter(line -> line.matches("\\|(\\s*\\|)+\\s*")))
                    .as(page)
                    .isEmpty());
  }
}
