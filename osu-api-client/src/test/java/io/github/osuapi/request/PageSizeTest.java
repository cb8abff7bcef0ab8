package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageSizeTest {
  @Test
  void isWhatTheServerMakesOfTheLimit() {
    assertThat(PageSize.inEffect(null, 5, 100)).isEqualTo(5);
    assertThat(PageSize.inEffect(0, 5, 100)).isEqualTo(1);
    assertThat(PageSize.inEffect(-5, 5, 100)).isEqualTo(1);
    assertThat(PageSize.inEffect(50, 5, 100)).isEqualTo(50);
    assertThat(PageSize.inEffect(101, 5, 100)).isEqualTo(100);
  }
}
