package io.github.osuapi.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.FieldFacts;
import io.github.osuapi.site.facts.ModelFacts;
import io.github.osuapi.site.html.Html;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages hold together, ask nobody for anything, and say what there is to say. */
class SiteTest {
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");
  private static final Pattern LOADED =
      Pattern.compile("<(?:script|link|img|iframe)\\b[^>]*(?:src|href)=\"([^\"]+)\"");

  static List<EndpointFacts> endpoints() {
    return GeneratedSite.SITE.reference().endpoints();
  }

  @Test
  void everyLinkWithinTheSiteLeadsSomewhere() throws IOException {
    Map<Path, Set<String>> anchors = new HashMap<>();
    for (Path page : GeneratedSite.pages()) {
      anchors.put(page, Set.copyOf(found(ID, Files.readString(page))));
    }
    List<String> broken = new ArrayList<>();
    for (Path page : GeneratedSite.pages()) {
      for (String link : found(LINK, Files.readString(page))) {
        if (!link.startsWith("https://") && !link.contains("javadoc/")) {
          String[] parts = link.split("#", 2);
          Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
          boolean state = link.contains("explorer.html#");
          if (!anchors.containsKey(target)
              || (parts.length == 2
                  && !state
                  && !anchors.get(target).contains(decoded(parts[1])))) {
            broken.add(GeneratedSite.FOLDER.relativize(page) + " -> " + link);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void noPageLoadsAnythingFromOutside() throws IOException {
    for (Path page : GeneratedSite.pages()) {
      assertThat(found(LOADED, Files.readString(page)))
          .as(page.toString())
          .isNotEmpty()
          .allSatisfy(
              file -> {
                assertThat(file).doesNotContain("//");
                assertThat(page.resolveSibling(file)).exists();
              });
    }
    assertThat(Files.readString(GeneratedSite.FOLDER.resolve("assets/site.css")))
        .doesNotContain("url(", "@import");
  }

  @Test
  void noIdIsOnAPageTwice() throws IOException {
    for (Path page : GeneratedSite.pages()) {
      List<String> ids = found(ID, Files.readString(page));
      assertThat(ids).as(page.toString()).hasSameSizeAs(new HashSet<>(ids));
    }
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void endpointPageSaysAll(EndpointFacts endpoint) throws IOException {
    String html =
        Files.readString(GeneratedSite.FOLDER.resolve("endpoints/" + endpoint.id() + ".html"));
    String text = Html.text(html.substring(html.indexOf("<main")));

    assertThat(text)
        .contains(endpoint.endpoint().httpMethod() + " /api/v2/" + endpoint.endpoint().path())
        .contains("Access", "Parameters", "Answer", "Example", "Limits", "Errors", "See also")
        .contains("@OsuApp(", "fun main()", "RateLimitException");
    assertThat(endpoint.parameters())
        .allSatisfy(parameter -> assertThat(text).contains(parameter.wireName()));
    endpoint.serverPage().ifPresent(page -> assertThat(html).contains("href=\"" + page + "\""));
    assertThat(endpoint.parameters())
        .allSatisfy(parameter -> assertThat(parameter.doc()).isNotBlank());
  }

  @Test
  void answersShowTheirFields() throws IOException {
    for (EndpointFacts endpoint : endpoints()) {
      String name = endpoint.mainType().replaceAll(".*[.<]", "").replace(">", "");
      ModelFacts model = GeneratedSite.SITE.reference().models().get(name);
      if (model != null && model.kind() == ModelFacts.Kind.RECORD) {
        String html =
            Files.readString(GeneratedSite.FOLDER.resolve("endpoints/" + endpoint.id() + ".html"));
        assertThat(html)
            .contains(model.fields().stream().map(f -> "<code>" + f.name() + "</code>").toList());
      }
    }
  }

  @Test
  void callsInGuidesLeadToTheirEndpoints() throws IOException {
    String html = Files.readString(GeneratedSite.FOLDER.resolve("guides/from-ossapi.html"));
    html = html.substring(html.indexOf("<main"));
    Set<String> ids = GeneratedSite.SITE.reference().endpointIds();
    List<String> called =
        Pattern.compile("(\\w+)\\(\\)\\.(\\w+)\\(")
            .matcher(Html.text(html))
            .results()
            .map(call -> call.group(1) + "." + call.group(2))
            .filter(ids::contains)
            .distinct()
            .toList();

    assertThat(called).hasSizeGreaterThan(50);
    assertThat(found(LINK, html))
        .containsAll(called.stream().map(id -> "../endpoints/" + id + ".html").toList());
  }

  @Test
  void everyFieldHasAMeaning() {
    assertThat(GeneratedSite.SITE.reference().models().values())
        .filteredOn(model -> model.kind() != ModelFacts.Kind.CLASS)
        .allSatisfy(
            model ->
                assertThat(model.fields())
                    .as(model.name())
                    .extracting(FieldFacts::doc)
                    .doesNotContain(""));
  }

  @Test
  void theTableHasEightyRoutes() {
    assertThat(GeneratedSite.SITE.reference().routeCount()).isEqualTo(80);
  }

  private static List<String> found(Pattern pattern, String html) {
    return pattern.matcher(html).results().map((MatchResult m) -> m.group(1)).toList();
  }

  private static String decoded(String anchor) {
    return URLDecoder.decode(anchor, StandardCharsets.UTF_8);
  }
}
