package io.github.osuapi.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTest {
  @Test
  void findsTheWordThatDiffersLeast() {
    assertThat(Similar.to("usr", List.of("type", "user", "username"))).contains("user");
    assertThat(Similar.to("beatmapset", List.of("beatmap", "beatmapsets"))).contains("beatmapsets");
    assertThat(Similar.to("user", List.of("user"))).contains("user");
  }

  @Test
  void takesTheFirstOfTwoThatAreAsNear() {
    assertThat(Similar.to("mode", List.of("node", "code"))).contains("node");
  }

  @Test
  void findsNothingWhereMoreThanHalfDiffers() {
    assertThat(Similar.to("user", List.of("article", "locale"))).isEmpty();
    assertThat(Similar.to("ab", List.of("cd"))).isEmpty();
    assertThat(Similar.to("ab", List.of("ac"))).contains("ac");
    assertThat(Similar.to("user", List.of())).isEmpty();
  }
}
