package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserRefTest {
  @Test
  void idIsWrittenAsItIs() {
    assertThat(UserRef.of(124493)).hasToString("124493").isEqualTo(new UserRef("124493"));
  }

  @Test
  void nameGetsItsMark() {
    assertThat(UserRef.of("peppy").value()).isEqualTo("@peppy");
  }

  @Test
  void nameOfDigitsIsNotAnId() {
    assertThat(UserRef.of("12345")).isNotEqualTo(UserRef.of(12345));
  }

  @Test
  void markIsNotDoubled() {
    assertThat(UserRef.of("@peppy")).isEqualTo(UserRef.of("peppy"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "@", "@ "})
  void blankNameIsRefused(String name) {
    assertThatThrownBy(() -> UserRef.of(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -5})
  void idBelowOneIsRefused(long id) {
    assertThatThrownBy(() -> UserRef.of(id))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + id + "'");
  }

  @Test
  void textThatIsNeitherIsRefused() {
    assertThatThrownBy(() -> new UserRef("peppy"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("UserRef.of");
  }
}
