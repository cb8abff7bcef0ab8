package io.github.osuapi.raw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guides show code that compiles: that of {@link GuideSamples}. */
class GuideSamplesTest {
  private static final Pattern SAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"replays.md", "raw-calls.md"})
  void compile(String page) throws IOException {
    String source =
        words(Files.readString(Path.of("src/test/java/io/github/osuapi/raw/GuideSamples.java")));
    List<String> samples =
        SAMPLE
            .matcher(Files.readString(Path.of("../docs", page)))
            .results()
            .map((MatchResult found) -> words(found.group(1)))
            .toList();

    assertThat(samples).isNotEmpty().allSatisfy(sample -> assertThat(source).contains(sample));
  }

  private static String words(String code) {
    return code.strip().replaceAll("\\s+", " ");
  }
}
