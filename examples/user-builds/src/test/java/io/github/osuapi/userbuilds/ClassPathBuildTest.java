package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Projects on the class path, by every compiler that is at hand, with every warning an error. */
class ClassPathBuildTest {
  static Stream<Named<Supplier<Compilation>>> compilers() {
    return Stream.concat(
        oldestAndEcj(),
        Jdk.newer().stream().map(jdk -> Named.of("javac of " + jdk, () -> javac(jdk))));
  }

  static Stream<Named<Supplier<Compilation>>> oldestAndEcj() {
    return Stream.of(
        Named.of("javac of " + Jdk.running(), () -> javac(Jdk.running())),
        Named.of("ECJ", () -> Compilation.ecj().options("-failOnWarning")));
  }

  private static Compilation javac(Jdk jdk) {
    return Compilation.javac(jdk).options("-Xlint:all,-options", "-Werror", "--release", "17");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void anAppWithFriendsCompilesCleanlyAndRuns(Supplier<Compilation> compiler) {
    Path classes = clean(compiler.get(), UserProject.of("friends"), "");

    try (OsuSandbox sandbox = OsuSandbox.start()) {
      String token =
          sandbox.issueToken(
              SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "public", "identify", "friends.read");
      Finished run = java(classes, "friends.Main", sandbox.baseUrl(), token);

      assertThat(run.output()).matches("ClientOwner has [1-9]\\d* friends\\R");
    }
  }

  @ParameterizedTest
  @MethodSource("oldestAndEcj")
  void aBotWithTwoTokensAndItsOwnEndpointCompilesCleanlyAndRuns(Supplier<Compilation> compiler) {
    Path classes = clean(compiler.get(), UserProject.of("bot"), "[OsuAppOwner]");

    try (OsuSandbox sandbox = OsuSandbox.start()) {
      Finished run =
          java(
              classes,
              "bot.Main",
              sandbox.baseUrl(),
              String.valueOf(SandboxClient.BOT.id()),
              SandboxClient.BOT.secret());

      assertThat(run.output()).isEqualToNormalizingNewlines("hello to ClientOwner\n");
    }
  }

  @Test
  void theJarsAreJars() {
    assertThat(Stream.concat(Jars.USER.stream(), Jars.PROCESSOR.stream()))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(path).isRegularFile().hasExtension("jar"));
    assertThat(Jars.USER)
        .as("the processor is no dependency of a user's program")
        .noneMatch(jar -> jar.toString().contains("osu-api-processor"));
  }

  private static Path clean(Compilation compilation, UserProject project, String note) {
    Finished compiled =
        compilation
            .classPath(Jars.USER)
            .processors(Jars.PROCESSOR)
            .sources(project.sources())
            .run();

    assertThat(compiled.status()).as(compiled.output()).isZero();
    assertThat(compiled.output()).doesNotContainIgnoringCase("warning");
    if (note.isEmpty()) {
      assertThat(compiled.output()).isEmpty();
    } else {
      assertThat(compiled.output()).contains(note);
    }
    return compilation.classes();
  }

  private static Finished java(Path classes, String main, String... arguments) {
    List<Path> jars = Stream.concat(Stream.of(classes), Jars.USER.stream()).toList();
    return Programs.run(List.of("-cp", Jars.path(jars), main), arguments);
  }
}
