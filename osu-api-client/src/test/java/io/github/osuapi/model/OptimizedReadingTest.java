package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HotSpot's compilers take the adapters: they pass over some methods for good. */
class OptimizedReadingTest {
  private static final List<Class<?>> WIDEST =
      List.of(UserExtended.class, BeatmapsetExtended.class, Score.class, BeatmapExtended.class);

  @BeforeEach
  void onHotSpot() {
    assumeThat(System.getProperty("java.vm.name")).containsAnyOf("HotSpot", "OpenJDK");
  }

  @Test
  void theWidestAreOptimized() throws IOException, InterruptedException {
    assertCompiled(4, "-XX:-Inline");
  }

  /** The first compiler finds out what the optimizing one works from. */
  @Test
  void theWidestAreProfiledWithAllThatTheyCall() throws IOException, InterruptedException {
    assertCompiled(3, "-XX:TieredStopAtLevel=3");
  }

  private static void assertCompiled(int level, String option)
      throws IOException, InterruptedException {
    // The time, a number, marks, the compiler's level.
    Pattern compiled = Pattern.compile("^\\s*\\d+\\s+\\d+[ %sbn!]+\\s" + level + "\\s");
    List<String> adapters =
        manyReadings(option).stream()
            .filter(line -> line.contains("JsonAdapter::read "))
            .filter(line -> compiled.matcher(line).find())
            .toList();
    for (Class<?> wide : WIDEST) {
      assertThat(adapters)
          .filteredOn(line -> line.contains("." + wide.getSimpleName() + "JsonAdapter"))
          .isNotEmpty()
          .noneMatch(line -> line.contains("SKIPPED"));
    }
  }

  private static List<String> manyReadings(String option) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+PrintCompilation",
                "-Xbatch",
                option,
                "-XX:CompileCommand=CompileThresholdScaling,*JsonAdapter.read,0.04",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                ManyReadings.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> lines;
    try (var output = process.getInputStream()) {
      lines = new String(output.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    assertThat(process.waitFor()).isZero();
    return lines;
  }
}
