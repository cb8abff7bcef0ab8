package io.github.osuapi.quickstart;

import java.util.ArrayList;
import java.util.List;

/** Names with their values, two pairs a line where there is room. */
final class Facts {
  private static final int VALUE_WIDTH = 18;
  private static final int ROOM_FOR_TWO = 60;

  private final List<Cell> values = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** Adds a pair. */
  void add(String name, String value, Style style) {
    names.add(name);
    values.add(new Cell(value, style));
  }

  /** Prints the pairs, those added first at the top. */
  void print(Screen screen) {
    int perLine = screen.width() < ROOM_FOR_TWO ? 1 : 2;
    int nameWidth = names.stream().mapToInt(String::length).max().orElse(0);
    for (int first = 0; first < names.size(); first += perLine) {
      StringBuilder line = new StringBuilder();
      for (int i = first; i < Math.min(first + perLine, names.size()); i++) {
        Cell value = values.get(i);
        String name = names.get(i) + " ".repeat(nameWidth - names.get(i).length());
        line.append("  ").append(screen.styled(Style.DIM, name)).append("  ");
        line.append(screen.styled(value.style(), value.text()));
        if (i + 1 < first + perLine) {
          line.append(" ".repeat(Math.max(0, VALUE_WIDTH - DisplayWidth.of(value.text()))));
        }
      }
      screen.line(line.toString());
    }
  }
}
