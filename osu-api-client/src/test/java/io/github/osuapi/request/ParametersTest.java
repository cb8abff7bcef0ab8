package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.model.BeatmapsetSearchGeneral;
import io.github.osuapi.model.Grade;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.RulesetId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {
  @Test
  void aNumberOutOfItsRangeIsRefusedWhereItIsSet() {
    try (OsuClient osu = OsuClient.builder().grant(Grant.ANONYMOUS).build()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> osu.users().kudosu(1).limit(101))
          .withMessage("the server does not take every limit: it is 101, give 1 to 100");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> osu.beatmapsets().events().limit(4))
          .withMessage("the server does not take every limit: it is 4, give 5 to 50");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> osu.users().recentActivity(1).offset(-1))
          .withMessage("the server does not take every offset: it is -1, give 0 or more");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> osu.rankings().kudosu().page(21))
          .withMessage("the server does not take every page: it is 21, give 1 to 20");
    }
  }

  @Test
  void theEndsOfARangeAreInIt() {
    assertThat(Parameters.inRange("limit", 1, 1, 50)).isEqualTo(1);
    assertThat(Parameters.inRange("limit", 50L, 1, 50)).isEqualTo(50);
    assertThat(Parameters.inRange("any", Long.MIN_VALUE, Long.MIN_VALUE, 5)).isNegative();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameters.inRange("any", 6L, Long.MIN_VALUE, 5))
        .withMessageEndingWith("it is 6, give 5 or less");
  }

  @Test
  void aListCanBeOneText() {
    assertThat(Parameters.joined(List.of(Grade.XH, Grade.X), ".")).isEqualTo("XH.X");
    assertThat(Parameters.joined(List.of(1, 2), ",")).isEqualTo("1,2");
    assertThat(Parameters.joined(List.of(), ".")).isNull();
    assertThat(Parameters.joined(null, ".")).isNull();
  }

  @Test
  void aJoinedListGoesOutAsOneParameter() {
    try (OsuClient osu = OsuClient.builder().grant(Grant.ANONYMOUS).build()) {
      OsuRequest<?> search =
          osu.beatmapsets()
              .search()
              .general(BeatmapsetSearchGeneral.CONVERTS, BeatmapsetSearchGeneral.FEATURED_ARTISTS)
              .mode(RulesetId.of(Ruleset.MANIA));

      assertThat(search.newCall().request().url().query())
          .isEqualTo("m=3&c=converts.featured_artists");
    }
  }
}
