package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A project with a module descriptor, on the module path. */
class NamedModuleBuildTest {
  @Test
  void aModuleThatNamesOursCompilesCleanlyAndRuns() {
    Compilation compilation =
        Compilation.javac(Jdk.running())
            .options("-Xlint:all", "-Werror")
            .options("--module-path", Jars.path(Jars.USER))
            .processors(Jars.PROCESSOR)
            .sources(UserProject.of("modular").sources());
    Finished compiled = compilation.run();

    assertThat(compiled.status()).as(compiled.output()).isZero();
    assertThat(compiled.output()).isEmpty();
    assertThat(run(compilation.classes()).output())
        .isEqualToNormalizingNewlines("ClientOwner in modular.app\n");
  }

  private static Finished run(Path classes) {
    List<Path> modules = Stream.concat(Stream.of(classes), Jars.USER.stream()).toList();
    try (OsuSandbox sandbox = OsuSandbox.start()) {
      return Programs.run(
          List.of("-p", Jars.path(modules), "-m", "modular.app/modular.app.Main"),
          sandbox.baseUrl(),
          String.valueOf(SandboxClient.OWNED.id()),
          SandboxClient.OWNED.secret());
    }
  }
}
