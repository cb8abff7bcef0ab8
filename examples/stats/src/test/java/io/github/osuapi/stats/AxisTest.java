package io.github.osuapi.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4", "7, 46", "2000, 5300", "0, 11850.2", "999999, 1200000"})
  void linesAreRoundFewAndInside(double least, double most) {
    Axis axis = Axis.of(List.of(most, least), true, 100, 200);

    assertThat(axis.lines())
        .hasSizeBetween(1, 7)
        .allSatisfy(line -> assertThat(axis.y(line)).isBetween(100.0, 300.0));
    assertThat(axis.y(least)).isLessThanOrEqualTo(axis.y(most));
  }

  @Test
  void smallRanksStandAboveAndManyPointsToo() {
    assertThat(Axis.of(List.of(1.0, 9.0), true, 0, 100).y(1)).isLessThan(50);
    assertThat(Axis.of(List.of(1.0, 9.0), false, 0, 100).y(1)).isGreaterThan(50);
  }
}
