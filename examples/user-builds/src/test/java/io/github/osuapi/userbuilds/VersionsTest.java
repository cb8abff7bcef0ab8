package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where Maven does not set this project's version, which a release must: pages and projects. */
class VersionsTest {
  private static final String VERSION = System.getProperty("project.version");
  private static final Pattern NAMED =
      Pattern.compile(
          "<osu-api\\.version>([^<]+)<"
              + "|<artifactId>osu-api-[\\w-]+</artifactId>\\s*<version>([^<$]+)<"
              + "|(?m)^osuApiVersion=(\\S+)$");

  @Test
  void allAreThisProjectsVersion() {
    assertThat(versions(Path.of("../../README.md"))).containsOnly(VERSION);
    assertThat(versions(UserProject.starter().file("pom.xml"))).containsOnly(VERSION);
    for (String project :
        List.of("friends/pom.xml", "kotlin/pom.xml", "gradle/gradle.properties")) {
      assertThat(versions(UserProject.of(".").file(project))).as(project).containsOnly(VERSION);
    }
  }

  @Test
  void noBuildOrPageNamesAnother() throws IOException {
    try (Stream<Path> projects = Files.walk(UserProject.of(".").folder());
        Stream<Path> docs = Files.list(Path.of("../../docs"))) {
      assertThat(
              Stream.concat(projects, docs)
                  .filter(file -> file.toString().matches(".*\\.(xml|gradle|kts|properties|md)"))
                  .flatMap(file -> versions(file).stream()))
          .isNotEmpty()
          .containsOnly(VERSION);
    }
  }

  private static List<String> versions(Path file) {
    try {
      return NAMED
          .matcher(Files.readString(file))
          .results()
          .map(found -> Stream.of(1, 2, 3).map(found::group).filter(v -> v != null).findFirst())
          .map(version -> version.orElseThrow())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
