package io.github.osuapi.stats;

import io.github.osuapi.model.RankHistory;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A player's last days.
 *
 * @param player the name
 * @param days the days, the latest last
 */
record History(String player, List<Day> days) {
  private static final int MOST_DAYS = 90;
  private static final double WEIGHT = 0.95;

  /**
   * A day of a player.
   *
   * @param date the date
   * @param rank the rank in the world; {@code null} without one
   * @param pp the points of today's best scores that had been set by then
   */
  record Day(LocalDate date, @Nullable Integer rank, double pp) {}

  /** Joins what the server keeps of a player's ranks with when the best scores were set. */
  static History of(UserExtended user, List<Score> best, LocalDate today) {
    RankHistory ranks = user.rankHistory();
    List<Integer> data = ranks == null ? List.of() : ranks.data();
    List<Day> days = new ArrayList<>();
    for (int ago = MOST_DAYS - 1; ago >= 0; ago--) {
      LocalDate date = today.minusDays(ago);
      int index = data.size() - 1 - ago;
      Integer rank = index < 0 || data.get(index) == 0 ? null : data.get(index);
      days.add(new Day(date, rank, pp(best, date)));
    }
    return new History(user.username(), List.copyOf(days));
  }

  /** The best score counts whole, each next one 5 % less. */
  private static double pp(List<Score> scores, LocalDate until) {
    List<Double> values = new ArrayList<>();
    for (Score score : scores) {
      LocalDate set = score.endedAt().atZone(ZoneOffset.UTC).toLocalDate();
      if (score.pp() != null && !set.isAfter(until)) {
        values.add(score.pp());
      }
    }
    values.sort(Comparator.reverseOrder());
    double sum = 0;
    double weight = 1;
    for (double value : values) {
      sum += value * weight;
      weight *= WEIGHT;
    }
    return sum;
  }
}
