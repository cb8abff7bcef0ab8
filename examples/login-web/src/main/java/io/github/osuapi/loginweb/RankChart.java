package io.github.osuapi.loginweb;

import io.github.osuapi.model.RankHistory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws a rank history as SVG within a page: the best rank on top, today on the right. */
final class RankChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 160;
  private static final int LABELS = 70;
  private static final int AIR = 16;

  private RankChart() {}

  /** Returns the chart; a sentence where there is too little to draw. */
  static String of(@Nullable RankHistory history) {
    List<Integer> ranks =
        history == null ? List.of() : history.data().stream().filter(rank -> rank > 0).toList();
    if (ranks.size() < 2) {
      return "<p class=\"quiet\">No rank history yet.</p>";
    }
    int best = ranks.stream().mapToInt(rank -> rank).min().orElseThrow();
    int worst = ranks.stream().mapToInt(rank -> rank).max().orElseThrow();
    String points =
        IntStream.range(0, ranks.size())
            .mapToObj(i -> x(i, ranks.size()) + "," + y(ranks.get(i), best, worst))
            .collect(Collectors.joining(" "));
    int last = ranks.get(ranks.size() - 1);
    return String.format(
        Locale.ROOT,
        """
        <svg class="chart" viewBox="0 0 %1$d %2$d" role="img"
         aria-label="Rank of the last %3$d days: between %4$,d and %5$,d, now %6$,d">
        <path class="grid" d="M0 %7$s H%8$d M0 %9$s H%8$d"/>
        <text x="%10$d" y="%7$s" dy="4">#%4$,d</text>
        %11$s
        <polyline points="%12$s"/>
        <circle cx="%13$s" cy="%14$s" r="4.5"/>
        </svg>
        """,
        WIDTH,
        HEIGHT,
        ranks.size(),
        best,
        worst,
        last,
        y(best, best, worst),
        WIDTH - LABELS,
        y(worst, best, worst),
        WIDTH - LABELS + 12,
        best == worst ? "" : label(worst, best),
        points,
        x(ranks.size() - 1, ranks.size()),
        y(last, best, worst));
  }

  private static String label(int worst, int best) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%d\" y=\"%s\" dy=\"4\">#%,d</text>",
        WIDTH - LABELS + 12,
        y(worst, best, worst),
        worst);
  }

  private static String x(int index, int size) {
    double width = WIDTH - LABELS - 6;
    return String.format(Locale.ROOT, "%.1f", width * index / (size - 1));
  }

  private static String y(int rank, int best, int worst) {
    double share = best == worst ? 0.5 : (double) (rank - best) / (worst - best);
    return String.format(Locale.ROOT, "%.1f", AIR + share * (HEIGHT - 2 * AIR));
  }
}
