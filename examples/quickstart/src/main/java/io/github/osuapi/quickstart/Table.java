package io.github.osuapi.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Rows whose fields stand below each other, whatever the width of their characters. */
final class Table {
  private static final String MARGIN = "  ";
  private static final String GAP = "  ";
  private static final int LEAST_FLEXIBLE = 12;

  private final List<Column> columns;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Creates a table without rows. */
  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  /** Adds a row: a field for each column. */
  void row(Cell... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row of " + columns.size() + " columns needs as many cells, not " + cells.length);
    }
    rows.add(List.of(cells));
  }

  /** Prints the titles and the rows. */
  void print(Screen screen) {
    int[] widths = widths(screen.width());
    List<Cell> titles =
        columns.stream().map(column -> new Cell(column.title(), Style.DIM)).toList();
    screen.line(line(screen, titles, widths));
    rows.forEach(row -> screen.line(line(screen, row, widths)));
  }

  private int[] widths(int available) {
    int[] widths = new int[columns.size()];
    int total = MARGIN.length() + GAP.length() * (columns.size() - 1);
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          rows.stream()
              .mapToInt(row -> DisplayWidth.of(row.get(column).text()))
              .reduce(DisplayWidth.of(columns.get(i).title()), Math::max);
      total += widths[i];
    }
    int excess = total - available;
    for (int i = 0; i < widths.length && excess > 0; i++) {
      if (columns.get(i).flexible()) {
        int narrower = Math.max(Math.min(LEAST_FLEXIBLE, widths[i]), widths[i] - excess);
        excess -= widths[i] - narrower;
        widths[i] = narrower;
      }
    }
    return widths;
  }

  private String line(Screen screen, List<Cell> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    String blank = MARGIN;
    for (int i = 0; i < widths.length; i++) {
      String text = DisplayWidth.cut(cells.get(i).text(), widths[i]);
      String padding = " ".repeat(widths[i] - DisplayWidth.of(text));
      boolean right = columns.get(i).right();
      if (!text.isEmpty()) {
        line.append(blank).append(right ? padding : "");
        line.append(screen.styled(cells.get(i).style(), text));
        blank = (right ? "" : padding) + GAP;
      } else {
        blank += padding + GAP;
      }
    }
    return line.toString();
  }
}
