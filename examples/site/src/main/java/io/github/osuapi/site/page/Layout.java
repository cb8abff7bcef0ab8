package io.github.osuapi.site.page;

import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.GroupFacts;
import io.github.osuapi.site.facts.Reference;
import io.github.osuapi.site.guide.Guide;
import io.github.osuapi.site.html.Html;
import io.github.osuapi.site.html.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is around every page: the bar at the top, the navigation, the list of its parts. */
final class Layout {
  private final Reference reference;
  private final List<Guide> guides;
  private final Links links;

  Layout(Reference reference, List<Guide> guides, Links links) {
    this.reference = reference;
    this.guides = guides;
    this.links = links;
  }

  String html(Page page) {
    String root = page.root();
    String title = page.path().equals("index.html") ? "osu-api" : page.title() + " · osu-api";
    return """
        <!doctype html>
        <html lang="en" data-root="%1$s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="%2$s">
        <title>%3$s</title>
        <link rel="icon" href="%1$sassets/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="%1$sassets/site.css">
        <script src="%1$sassets/theme.js"></script>
        <script defer src="%1$sassets/search-index.js"></script>
        <script defer src="%1$sassets/site.js"></script>
        %4$s</head>
        <body>
        <a class="skip" href="#content">Skip to the content</a>
        %5$s
        <div class="frame">
        <nav id="navigation" class="navigation" aria-label="Site">
        %6$s</nav>
        <main id="content" tabindex="-1">
        %7$s</main>
        %8$s</div>
        </body>
        </html>
        """
        .formatted(
            root,
            Html.escape(page.summary()),
            Html.escape(title),
            scripts(page),
            header(page),
            navigation(page),
            page.html(),
            contents(page));
  }

  private static String scripts(Page page) {
    return page.path().equals("explorer.html")
        ? """
          <script defer src="assets/access.js"></script>
          <script defer src="assets/explorer-model.js"></script>
          <script defer src="assets/explorer.js"></script>
          """
        : "";
  }

  private static String header(Page page) {
    String root = page.root();
    return """
        <header class="bar">
        <button type="button" class="icon menu" aria-controls="navigation" aria-expanded="false">\
        <span class="visually-hidden">Navigation</span><span aria-hidden="true">☰</span></button>
        <a class="brand" href="%1$sindex.html"><span class="dot" aria-hidden="true"></span>osu-api</a>
        <nav class="top" aria-label="Main">
        %2$s%3$s%4$s%5$s</nav>
        <button type="button" class="search-open" aria-keyshortcuts="/"><span>Search</span><kbd>/</kbd></button>
        <button type="button" class="icon theme"><span class="visually-hidden">Colours: </span>\
        <span class="theme-name">system</span></button>
        </header>
        """
        .formatted(
            root,
            top(page, "guides/", "Guides"),
            top(page, "endpoints/", "Endpoints"),
            top(page, "models/", "Models"),
            top(page, "explorer.html", "Scope explorer"));
  }

  private static String top(Page page, String target, String title) {
    String current = page.path().startsWith(target) ? " aria-current=\"true\"" : "";
    String file = target.endsWith("/") ? target + "index.html" : target;
    return "<a href=\"%s%s\"%s>%s</a>\n".formatted(page.root(), file, current, title);
  }

  private String navigation(Page page) {
    StringBuilder html = new StringBuilder();
    Links here = links.from(page.root());
    html.append("<h2>Guides</h2>\n");
    sections()
        .forEach(
            (section, list) ->
                html.append("<h3>")
                    .append(Html.escape(section))
                    .append("</h3>\n<ul>\n")
                    .append(
                        list.stream()
                            .map(g -> link(page, here.guide(g.name()), Html.escape(g.title())))
                            .collect(Collectors.joining()))
                    .append("</ul>\n"));
    html.append("<h2>Tools</h2>\n<ul>\n")
        .append(link(page, page.root() + "explorer.html", "Scope explorer"))
        .append(link(page, page.root() + "models/index.html", "Models"))
        .append("</ul>\n<h2>Endpoints</h2>\n");
    reference.groups().forEach(group -> html.append(group(page, here, group)));
    return html.toString();
  }

  private Map<String, List<Guide>> sections() {
    return guides.stream()
        .collect(Collectors.groupingBy(Guide::section, LinkedHashMap::new, Collectors.toList()));
  }

  private static String group(Page page, Links links, GroupFacts group) {
    boolean open = page.path().startsWith("endpoints/" + group.name() + ".");
    return """
        <details%s><summary>%s</summary><ul>
        %s</ul></details>
        """
        .formatted(
            open ? " open" : "",
            group.name(),
            group.endpoints().stream()
                .map(e -> link(page, links.endpoint(e.id()), name(e)))
                .collect(Collectors.joining()));
  }

  private static String name(EndpointFacts endpoint) {
    return "<span class=\"method %1$s\">%2$s</span> %3$s"
        .formatted(
            endpoint.endpoint().httpMethod().toLowerCase(java.util.Locale.ROOT),
            endpoint.endpoint().httpMethod(),
            endpoint.method());
  }

  private static String link(Page page, String target, String label) {
    boolean current = target.equals(page.root() + page.path());
    return "<li><a href=\"%s\"%s>%s</a></li>\n"
        .formatted(target, current ? " aria-current=\"page\"" : "", label);
  }

  private static String contents(Page page) {
    if (page.contents().size() < 2) {
      return "";
    }
    return """
        <aside class="contents" aria-label="On this page"><h2>On this page</h2>
        <ul>
        %s</ul></aside>
        """
        .formatted(
            page.contents().stream()
                .map(
                    p ->
                        "<li><a href=\"#%s\">%s</a></li>\n"
                            .formatted(p.anchor(), Html.escape(p.title())))
                .collect(Collectors.joining()));
  }
}
