package io.github.osuapi.site.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.osuapi.site.GeneratedSite;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** Samples that no compiler takes are at least well formed, and name only what there is. */
class MarkupSamplesTest {
  private static final Set<String> KNOWN =
      Set.of("java", "kotlin", "kts", "groovy", "xml", "json", "sh", "given", "");
  private static final Pattern ARTIFACT =
      Pattern.compile("io\\.github\\.osuapi(?::|</groupId>\\s*<artifactId>)(osu-api-[\\w-]+)");
  private static final Pattern MODULE = Pattern.compile("-pl ([\\w/,-]+)");
  private static final Pattern PROFILE = Pattern.compile("-P([\\w-]+)");

  static List<PageBlock> xml() {
    return Pages.blocks("xml");
  }

  static List<PageBlock> json() {
    return Pages.blocks("json");
  }

  static List<PageBlock> shell() {
    return Pages.blocks("sh");
  }

  static List<PageBlock> builds() {
    return Stream.of("groovy", "kts", "xml")
        .flatMap(language -> Pages.blocks(language).stream())
        .toList();
  }

  @Test
  void everyBlockIsInALanguageThatIsChecked() {
    assertThat(Pages.blocks())
        .isNotEmpty()
        .allSatisfy(block -> assertThat(block.language()).as(block.place()).isIn(KNOWN));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("xml")
  void xmlIsWellFormed(PageBlock block) throws Exception {
    String whole = "<all>" + block.code() + "</all>";

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(whole)))
                .getDocumentElement())
        .isNotNull();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("json")
  void jsonIsWellFormed(PageBlock block) throws IOException {
    assertThat(new JsonMapper().readTree(block.code()).isContainerNode()).isTrue();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("builds")
  void artifactsExist(PageBlock block) {
    Set<String> artifacts = poms().map(MarkupSamplesTest::artifact).collect(Collectors.toSet());

    assertThat(found(ARTIFACT, block.code())).as(block.place()).isSubsetOf(artifacts);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("shell")
  void commandsNameModulesAndProfilesThatExist(PageBlock block) {
    String profiles = poms().collect(Collectors.joining());

    assertThat(found(MODULE, block.code()))
        .allSatisfy(
            modules ->
                assertThat(List.of(modules.split(",", -1)))
                    .as(block.place())
                    .allSatisfy(module -> assertThat(GeneratedSite.ROOT.resolve(module)).exists()));
    assertThat(found(PROFILE, block.code()))
        .as(block.place())
        .allSatisfy(profile -> assertThat(profiles).contains("<id>" + profile + "</id>"));
  }

  private static String artifact(String pom) {
    String own = pom.replaceFirst("(?s)<parent>.*?</parent>", "");
    int start = own.indexOf("<artifactId>") + "<artifactId>".length();
    return own.substring(start, own.indexOf('<', start));
  }

  private static Stream<String> poms() {
    try (Stream<Path> files = Files.walk(GeneratedSite.ROOT, 3)) {
      return files
          .filter(file -> file.endsWith("pom.xml"))
          .map(MarkupSamplesTest::read)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }
}
