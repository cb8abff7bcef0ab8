package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on performance lists each jar that reaches users: none comes, goes or grows unseen. */
class PerformancePageTest {
  private static final Page PAGE = Page.of("docs/performance.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z0-9_-]+)` \\| ([0-9 ]+|ours) \\| (\\S.*\\S) \\|$");
  private static final String OURS = "ours";

  @Test
  void listsTheJarsThatReachUsersWithTheirBytes() {
    Map<String, String> listed =
        ROW.matcher(PAGE.text())
            .results()
            .collect(
                Collectors.toMap(
                    row -> row.group(1),
                    row -> row.group(2).replace(" ", ""),
                    (first, second) -> first + " and " + second,
                    TreeMap::new));

    assertThat(listed).containsExactlyInAnyOrderEntriesOf(jars());
    assertThat(listed).contains(entry("osu-api-client", OURS));
  }

  private static Map<String, String> jars() {
    return Jars.USER.stream()
        .collect(
            Collectors.toMap(
                PerformancePageTest::artifact,
                PerformancePageTest::size,
                (first, second) -> first + " and " + second,
                TreeMap::new));
  }

  private static String artifact(Path jar) {
    return String.valueOf(jar.getFileName()).replaceAll("-\\d.*", "");
  }

  /** The size of our own changes with each commit. */
  private static String size(Path jar) {
    try {
      return artifact(jar).startsWith("osu-api-") ? OURS : String.valueOf(Files.size(jar));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
