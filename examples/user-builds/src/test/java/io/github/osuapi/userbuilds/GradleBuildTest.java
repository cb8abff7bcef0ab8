package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A project that Gradle builds, with the Gradle that is installed, if one is. */
class GradleBuildTest {
  private static final List<Path> GRADLES =
      Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
          .map(folder -> Path.of(folder, "gradle"))
          .filter(Files::isExecutable)
          .toList();

  private static final Pattern MAJOR = Pattern.compile("Gradle (\\d+)\\.");

  @Test
  void javaProject() {
    assumeThat(GRADLES).as("gradle is on the path").isNotEmpty();
    assumeThat(GRADLES.get(0)).as("this gradle runs on this JDK").matches(GradleBuildTest::runs);
    LocalRepository repository = LocalRepository.withThisProject();
    // Gradle reads the repository that Maven fills, and asks no other.
    Finished resolved = repository.maven(copy("friends"), "compile");
    assertThat(resolved.status()).as(resolved.output()).isZero();
    Path project = copy("gradle");

    Finished built = repository.gradle(GRADLES.get(0), project, "program");

    assertThat(built.status()).as(built.output()).isZero();
    Path libraries = project.resolve("build/program");
    assertThat(libraries)
        .isDirectoryContaining("glob:**/osu-api-client-*.jar")
        .isDirectoryNotContaining("glob:**/osu-api-processor-*.jar");
    try (OsuSandbox sandbox = OsuSandbox.start()) {
      Finished run =
          Programs.run(
              List.of("-cp", libraries.resolve("*").toString(), "lookup.Main"),
              sandbox.baseUrl(),
              Long.toString(SandboxClient.OWNED.id()),
              SandboxClient.OWNED.secret());
      assertThat(run.output()).isEqualTo("1000 is ClientOwner" + System.lineSeparator());
    }
  }

  /** The oldest that runs on a JDK above 17 is 8. */
  private static boolean runs(Path gradle) {
    String home = Jdk.running().home().toString();
    Finished version =
        Finished.run(
            Path.of("."), Map.of("JAVA_HOME", home), List.of(gradle.toString(), "--version"));
    Matcher major = MAJOR.matcher(version.output());
    return version.status() == 0
        && major.find()
        && (Integer.parseInt(major.group(1)) >= 8 || Runtime.version().feature() <= 17);
  }

  private static Path copy(String name) {
    Path project = Compilation.scratch();
    UserProject.of(name).copyTo(project);
    return project;
  }
}
