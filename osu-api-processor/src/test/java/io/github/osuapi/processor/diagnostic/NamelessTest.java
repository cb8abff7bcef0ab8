package io.github.osuapi.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.app.Apps;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What stands in a compact source file. */
@EnabledForJreRange(min = JRE.JAVA_25)
class NamelessTest {
  private static final String COMPACT =
      """
      import io.github.osuapi.annotations.*;

      @OsuApp(grant = Grant.ANONYMOUS)
      interface App {}

      @EndpointGroup
      interface Own {
        @retrofit2.http.GET("own")
        @NoTokenRequired
        String text();
      }

      @JsonModel
      record Score(long id) {}

      void main() {}
      """;

  @Test
  void hasNoNameForGeneratedCode(@TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve("Main.java"), COMPACT);

    Compiled compiled =
        Apps.with(CompilerUnderTest.JAVAC).options("--release", "25").sources(source).run();

    assertThat(compiled.findings()).extracting(Printed::line).containsExactly(14L, 4L, 7L);
    assertThat(compiled.errors()).hasSize(3);
    assertThat(compiled.findings())
        .extracting(Printed::text)
        .contains(
            "[OsuNameless] Generated code names the type that it is for. App is in a compact source"
                + " file, and so inside a class without a name. Give it a file of its own.");
  }
}
