package io.github.osuapi.site.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.site.GeneratedSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Everybody can use the pages: axe finds no fault, the focus shows, nothing is cut off. */
class AccessibilityTest extends BrowserTest {
  private static final List<String> PAGES =
      Stream.concat(
              Stream.of(
                  "index.html",
                  "explorer.html",
                  "explorer.html#calls=users.get,chat.sendMessage,friends.list",
                  "endpoints/index.html",
                  "endpoints/users.scores.html",
                  "endpoints/beatmaps.soloScores.html",
                  "endpoints/forums.lock.html",
                  "models/index.html",
                  "models/Score.html",
                  "models/Event.html",
                  "models/Ruleset.html",
                  "guides/index.html"),
              GeneratedSite.SITE.paths().stream()
                  .filter(path -> path.startsWith("guides/") && !path.endsWith("/index.html")))
          .toList();

  static List<String> pages() {
    return PAGES;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axeFindsNoFault(String page) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      chromium().colours(scheme);
      chromium().open(page);
      chromium().run(axe());
      Object faults =
          chromium()
              .runAsync(
                  """
                  const done = arguments[arguments.length - 1];
                  axe.run(document, { resultTypes: ["violations"] }).then((found) => done(found.violations
                      .map((v) => v.id + ": " + v.help + " " + v.nodes.map((n) => n.html + " " + n.failureSummary).join(" | "))));
                  """);
      assertThat((List<?>) faults).as("%s in %s colours", page, scheme).isEmpty();
    }
  }

  private static String axe() throws IOException {
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 390, 768, 1024, 1440})
  void nothingIsWiderThanTheWindow(int width) {
    chromium().size(width, 900);
    List<String> wide = new ArrayList<>();
    for (String page : PAGES) {
      chromium().open(page);
      Object over =
          chromium()
              .run(
                  """
                  return document.documentElement.scrollWidth > innerWidth
                      ? [...document.querySelectorAll("body *")]
                          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
                          .slice(-1).map((e) => e.outerHTML.slice(0, 120)).join("") || "something"
                      : "";
                  """);
      if (!"".equals(over)) {
        wide.add(page + ": " + over);
      }
    }
    chromium().size(1440, 1000);
    assertThat(wide).isEmpty();
  }

  @Test
  void theFocusShowsOnEveryStop() {
    chromium().open("endpoints/users.scores.html");
    for (int i = 0; i < 40; i++) {
      chromium().focused().sendKeys(Keys.TAB);
      Object outline =
          chromium().run("return getComputedStyle(document.activeElement).outlineStyle;");
      assertThat(outline)
          .as(String.valueOf(chromium().focused().getDomProperty("outerHTML")))
          .isNotEqualTo("none");
    }
  }

  @Test
  void theFirstStopSkipsToTheContent() {
    chromium().open("endpoints/users.scores.html");
    chromium().find("body").sendKeys(Keys.TAB);
    assertThat(chromium().focused().getText()).isEqualTo("Skip to the content");

    chromium().focused().sendKeys(Keys.ENTER);

    assertThat(chromium().focused().getDomAttribute("id")).isEqualTo("content");
  }
}
