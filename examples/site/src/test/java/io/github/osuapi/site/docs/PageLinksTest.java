package io.github.osuapi.site.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.site.GeneratedSite;
import io.github.osuapi.site.html.Html;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages link to files and headings that there are. */
class PageLinksTest {
  static Set<String> pages() {
    return Pages.TEXTS.keySet();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(String page) {
    Path folder = Objects.requireNonNull(GeneratedSite.ROOT.resolve(page).getParent());
    for (String link : Pages.links(page)) {
      if (!link.matches("https?://.*")) {
        String[] parts = link.split("#", 2);
        Path target =
            parts[0].isEmpty()
                ? GeneratedSite.ROOT.resolve(page)
                : folder.resolve(parts[0]).normalize();
        assertThat(target).as("%s links to %s", page, link).exists();
        if (parts.length == 2 && target.toString().endsWith(".md")) {
          String name = GeneratedSite.ROOT.relativize(target).toString().replace('\\', '/');
          assertThat(anchors(name)).as("%s links to %s", page, link).contains(parts[1]);
        }
      }
    }
  }

  @Test
  void theReadmeLinksToEveryPage() {
    List<String> pages = pages().stream().filter(page -> page.startsWith("docs/")).toList();

    assertThat(pages).isNotEmpty();
    assertThat(Pages.links("README.md")).containsAll(pages);
  }

  private static Set<String> anchors(String page) {
    return Objects.requireNonNull(Pages.TEXTS.get(page))
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> Html.anchor(line.replaceFirst("#+ ", "").replace("`", "")))
        .collect(Collectors.toSet());
  }
}
