package io.github.osuapi.processor.app.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.app.AppProcessor;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Options as each compiler passes them. */
class OptionsReaderTest {
  @ParameterizedTest
  @EnumSource
  void anOptionHasAValue(CompilerUnderTest compiler, @TempDir Path folder) throws IOException {
    Compiled compiled = compile(compiler, folder, "-Aosuapi.privileges", "-Aosuapi.unusedScopes=");

    assertThat(compiled.findings())
        .extracting(Printed::text)
        .containsExactly(
            "[OsuOption] The option osuapi.privileges takes one of ignore, report, and is ''."
                + " Change it to -Aosuapi.privileges=report, for example.",
            "[OsuOption] The option osuapi.unusedScopes takes one of ignore, warn, error, and is"
                + " ''. Change it to -Aosuapi.unusedScopes=warn, for example.");
    assertThat(compiled.errors()).hasSameSizeAs(compiled.findings());
  }

  @ParameterizedTest
  @EnumSource
  void valuesThatThereAreAreTaken(CompilerUnderTest compiler, @TempDir Path folder)
      throws IOException {
    assertThat(
            compile(compiler, folder, "-Aosuapi.privileges=report", "-Aosuapi.unusedScopes=error")
                .findings())
        .isEmpty();
  }

  private static Compiled compile(CompilerUnderTest compiler, Path folder, String... options)
      throws IOException {
    Path source = folder.resolve("Nothing.java");
    Files.writeString(source, "class Nothing {}\n");
    return Compile.with(compiler)
        .processors(new AppProcessor())
        .sources(source)
        .options(options)
        .run();
  }
}
