package io.github.osuapi.stats;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws histories as SVG, which every browser shows: the rank above, the points below. */
final class Plot {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 640;
  private static final int LEFT = 84;
  private static final int RIGHT = 24;
  private static final int PANEL = 210;
  private static final int TICK_DAYS = 15;

  /** Told apart by colour-blind eyes too, after Okabe and Ito. */
  private static final List<String> COLORS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9");

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private final List<History> histories;
  private final StringBuilder svg = new StringBuilder();

  private Plot(List<History> histories) {
    this.histories = histories;
  }

  static String svg(String title, List<History> histories) {
    return new Plot(histories).draw(title);
  }

  private String draw(String title) {
    add(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d"
         font-family="system-ui, sans-serif" font-size="13" fill="#333">
        <title>%3$s</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        <text x="%4$d" y="36" font-size="20" font-weight="600">%3$s</text>
        """,
        WIDTH, HEIGHT, escape(title), LEFT);
    legend();
    panel("Global rank", true, 96, day -> day.rank() == null ? null : day.rank().doubleValue());
    panel("pp of the best scores", false, 372, History.Day::pp);
    return svg.append("</svg>\n").toString();
  }

  private void legend() {
    int x = LEFT;
    for (int i = 0; i < histories.size(); i++) {
      String name = histories.get(i).player();
      add("<rect x=\"%d\" y=\"54\" width=\"18\" height=\"4\" fill=\"%s\"/>\n", x, color(i));
      add("<text x=\"%d\" y=\"61\">%s</text>\n", x + 26, escape(name));
      x += 60 + 8 * name.length();
    }
  }

  private void panel(
      String label, boolean smallOnTop, int top, Function<History.Day, @Nullable Double> value) {
    List<Double> values =
        histories.stream()
            .flatMap(history -> history.days().stream())
            .map(value)
            .filter(Objects::nonNull)
            .toList();
    add("<text x=\"%d\" y=\"%d\" font-weight=\"600\">%s</text>\n", LEFT, top - 10, label);
    if (values.isEmpty()) {
      add("<text x=\"%d\" y=\"%d\">none in these days</text>\n", LEFT, top + PANEL / 2);
      return;
    }
    Axis axis = Axis.of(values, smallOnTop, top, PANEL);
    for (double line : axis.lines()) {
      double y = axis.y(line);
      add(
          """
          <path d="M%d %.1fH%d" stroke="#e3e3e3"/>
          <text x="%d" y="%.1f" text-anchor="end">%s</text>
          """,
          LEFT, y, WIDTH - RIGHT, LEFT - 10, y + 4.5, number(smallOnTop, line));
    }
    dates(top + PANEL);
    for (int i = 0; i < histories.size(); i++) {
      line(histories.get(i), color(i), axis, value);
    }
  }

  private void dates(int bottom) {
    add("<path d=\"M%d %dH%d\" stroke=\"#888\"/>\n", LEFT, bottom, WIDTH - RIGHT);
    List<History.Day> days = histories.get(0).days();
    for (int i = days.size() - 1; i >= 0; i -= TICK_DAYS) {
      add(
          """
          <path d="M%.1f %dv5" stroke="#888"/>
          <text x="%.1f" y="%d" text-anchor="%s">%s</text>
          """,
          x(i, days.size()),
          bottom,
          x(i, days.size()),
          bottom + 20,
          i == days.size() - 1 ? "end" : "middle",
          DATE.format(days.get(i).date()));
    }
  }

  private void line(
      History history, String color, Axis axis, Function<History.Day, @Nullable Double> value) {
    List<String> path = new ArrayList<>();
    String command = "M";
    for (int i = 0; i < history.days().size(); i++) {
      Double number = value.apply(history.days().get(i));
      if (number != null) {
        path.add(format("%s%.1f %.1f", command, x(i, history.days().size()), axis.y(number)));
      }
      command = number == null ? "M" : "L";
    }
    add(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\" stroke-linejoin=\"round\"/>\n",
        String.join("", path), color);
  }

  private static double x(int day, int days) {
    return LEFT + (double) (WIDTH - RIGHT - LEFT) * day / Math.max(1, days - 1);
  }

  private static String number(boolean rank, double value) {
    String text = format(value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    return rank ? "#" + text : text;
  }

  private static String color(int index) {
    return COLORS.get(index % COLORS.size());
  }

  private void add(String template, Object... values) {
    svg.append(format(template, values));
  }

  private static String format(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
