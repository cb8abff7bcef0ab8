package io.github.osuapi.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the jobs take with the client's helpers: a number that grows is a mistake. */
class EconomyTest {
  @Test
  void theTopOfACountryTakesNoMoreThanItMust() {
    assertThat(requests(new CountryTop())).isEqualTo(63);
  }

  @Test
  void namesTakeNoMoreThanTheyMust() {
    assertThat(requests(new NamesToIds())).isEqualTo(10);
  }

  @Test
  void aMatchTakesNoMoreThanItMust() {
    assertThat(requests(new WholeMatch())).isEqualTo(27);
  }

  @Test
  void bothWaysFindTheSame() {
    for (Job job : List.of(new NamesToIds(), new WholeMatch())) {
      try (Desk plain = new Desk();
          Desk economical = new Desk()) {
        assertThat(job.economically(economical)).isEqualTo(job.plainly(plain));
        assertThat(plain.time().requests()).isGreaterThan(10 * economical.time().requests());
      }
    }
  }

  @Test
  void followedPlayersTakeARequestAMinuteAndNoScoreIsMissed() {
    FollowedPlayers job = new FollowedPlayers();
    try (Desk desk = new Desk()) {
      Object seen = job.economically(desk);

      List<Long> played = desk.crowd().played();
      assertThat(played).hasSizeGreaterThan(100);
      assertThat(seen)
          .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Long.class))
          .hasSizeGreaterThan(played.size() - 15)
          .isEqualTo(played.subList(0, ((List<?>) seen).size()));
      assertThat(desk.time().requests()).isLessThanOrEqualTo(job.fewest());
    }
  }

  @Test
  void aMinuteHoldsSixtyRequests() {
    try (Desk desk = new Desk()) {
      for (int i = 0; i < 121; i++) {
        desk.osu().tags().list().execute();
      }
      assertThat(desk.now()).isBetween(Duration.ofMinutes(2), Duration.ofSeconds(121));
    }
  }

  private static int requests(Job job) {
    try (Desk desk = new Desk()) {
      job.economically(desk);
      assertThat(desk.time().requests()).isEqualTo(job.fewest());
      assertThat(desk.now()).isEqualTo(job.fewestTime());
      return desk.time().requests();
    }
  }
}
