package io.github.osuapi.loginweb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.model.RankHistory;
import io.github.osuapi.model.Ruleset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankChartTest {
  private static String chart(Integer... ranks) {
    return RankChart.of(new RankHistory(Ruleset.OSU, List.of(ranks)));
  }

  @Test
  void theBestRankIsOnTopAndTodayOnTheRight() {
    assertThat(chart(300, 100, 200))
        .contains("points=\"0.0,144.0 282.0,16.0 564.0,80.0\"")
        .contains(">#100</text>", ">#300</text>")
        .contains("between 100 and 300, now 200");
  }

  @Test
  void daysWithoutARankAreLeftOutAndAFlatLineHasOneLabel() {
    assertThat(chart(0, 0, 50, 50)).contains("0.0,80.0 564.0,80.0").containsOnlyOnce("<text");
    assertThat(chart(0, 7)).contains("No rank history yet.");
    assertThat(RankChart.of(null)).contains("No rank history yet.");
  }
}
