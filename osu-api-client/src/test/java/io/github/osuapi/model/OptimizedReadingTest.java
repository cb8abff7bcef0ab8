package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** HotSpot's optimizing compiler takes the adapters: it passes over some methods for good. */
class OptimizedReadingTest {
  /** The time, a number, marks, the compiler's level: 4 is that of the optimizing one. */
  private static final Pattern OPTIMIZING = Pattern.compile("^\\s*\\d+\\s+\\d+[ %sbn!]+\\s4\\s");

  @Test
  void theWidestAreOptimized() throws IOException, InterruptedException {
    assumeThat(System.getProperty("java.vm.name")).containsAnyOf("HotSpot", "OpenJDK");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+PrintCompilation",
                "-Xbatch",
                "-XX:-Inline",
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

    List<String> adapters =
        lines.stream()
            .filter(line -> line.contains("JsonAdapter::read "))
            .filter(line -> OPTIMIZING.matcher(line).find())
            .toList();
    for (Class<?> wide : List.of(UserExtended.class, BeatmapsetExtended.class)) {
      assertThat(adapters)
          .filteredOn(line -> line.contains(wide.getSimpleName() + "JsonAdapter"))
          .isNotEmpty()
          .noneMatch(line -> line.contains("SKIPPED"));
    }
  }
}
