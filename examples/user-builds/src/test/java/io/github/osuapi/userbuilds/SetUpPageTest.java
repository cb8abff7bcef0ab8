package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page on set-up shows stands in the projects that the tests build. */
class SetUpPageTest {
  private static final Page PAGE = Page.of("docs/set-up.md");
  private static final Pattern SOURCE = Pattern.compile("\\]\\(([^)]+)\\)");

  static List<String> samples() {
    return Stream.of("xml", "groovy").flatMap(kind -> PAGE.samples(kind).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleStandsInTheProjectNamedBeforeIt(String sample) throws IOException {
    String project = Files.readString(PAGE.file().resolveSibling(source(sample)));

    assertThat(unindented(project)).contains(unindented(sample));
  }

  @Test
  void thereAreSamples() {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void whatThePageLinksToExists() {
    Matcher link = SOURCE.matcher(PAGE.text());
    assertThat(link.results().map(found -> found.group(1)))
        .isNotEmpty()
        .filteredOn(target -> !target.startsWith("https://"))
        .allSatisfy(
            target ->
                assertThat(PAGE.file().resolveSibling(target.replaceFirst("#.*", ""))).exists());
  }

  /** The last link before it, in its own section or an earlier sample's. */
  private static String source(String sample) {
    String before = PAGE.text().substring(0, PAGE.text().indexOf(sample));
    return SOURCE
        .matcher(before)
        .results()
        .map(found -> found.group(1))
        .filter(target -> target.matches(".*\\.(xml|gradle)"))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static String unindented(String text) {
    return String.join("\n", text.lines().map(String::strip).toList());
  }
}
