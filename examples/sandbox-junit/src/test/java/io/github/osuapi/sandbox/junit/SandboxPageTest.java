package io.github.osuapi.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code on the page stands in tests that run, and its JSON is what they add. */
class SandboxPageTest {
  private static final Path PAGE = Path.of("../../docs/sandbox.md");
  private static final Pattern SAMPLE = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");

  private static List<String> samples(String language) throws IOException {
    List<String> samples =
        SAMPLE
            .matcher(Files.readString(PAGE))
            .results()
            .filter(sample -> sample.group(1).equals(language))
            .map(sample -> sample.group(2))
            .toList();
    assertThat(samples).isNotEmpty();
    return samples;
  }

  @Test
  void theCodeIsThatOfTests() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        tests.append(Files.readString(file));
      }
    }
    for (String sample : samples("java")) {
      assertThat(tests.toString()).contains(sample);
    }
  }

  @Test
  void theJsonIsWhatTheTestsAdd() throws IOException {
    String resource = Files.readString(Path.of("src/test/resources/players.json"));

    assertThat(samples("json")).containsExactly(resource);
    try (OsuSandbox sandbox = OsuSandbox.builder().port(0).add(resource).start()) {
      assertThat(sandbox.users()).containsValue("Alice");
    }
  }

  @Test
  void whatItLinksToExists() throws IOException {
    Pattern.compile("\\]\\(([^)]+)\\)")
        .matcher(Files.readString(PAGE))
        .results()
        .map(link -> PAGE.resolveSibling(link.group(1)))
        .forEach(target -> assertThat(target).exists());
  }
}
