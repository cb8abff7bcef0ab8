package io.github.osuapi.site.page;

import io.github.osuapi.site.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The middle of a page, put together part by part. */
final class Parts {
  private final StringBuilder html = new StringBuilder();
  private final List<Page.Part> contents = new ArrayList<>();

  Parts add(String piece) {
    html.append(piece).append('\n');
    return this;
  }

  /** Begins a part with a heading. */
  Parts part(String title) {
    String anchor = Html.anchor(title);
    contents.add(new Page.Part(anchor, title));
    return add(
        "<h2 id=\"%1$s\">%2$s<a class=\"anchor\" href=\"#%1$s\" aria-label=\"Link to %2$s\">#</a></h2>"
            .formatted(anchor, Html.escape(title)));
  }

  String html() {
    return html.toString();
  }

  List<Page.Part> contents() {
    return contents;
  }

  /** A table; cells are HTML, and the first of each row names it. */
  static String table(String label, List<String> head, List<List<String>> rows) {
    return """
        <div class="table" role="region" aria-label="%s" tabindex="0"><table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody></table></div>
        """
        .formatted(
            Html.escape(label),
            head.stream()
                .map(cell -> "<th scope=\"col\">" + cell + "</th>")
                .collect(Collectors.joining()),
            rows.stream().map(Parts::row).collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    return "<tr><th scope=\"row\">%s</th>%s</tr>\n"
        .formatted(
            cells.get(0),
            cells.stream()
                .skip(1)
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining()));
  }
}
