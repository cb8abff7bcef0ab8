package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The README's first app compiles, but for the line that must not, and javac says what it shows.
 */
class ReadmeTest {
  private static final Page README = Page.of("README.md");
  private static final String REFUSED = "  osu.chat().sendMessage";

  private static final String IMPORTS =
      """
      import static io.github.osuapi.annotations.Grant.*;
      import static io.github.osuapi.annotations.Scope.*;
      import static io.github.osuapi.model.Ruleset.MANIA;
      import static io.github.osuapi.model.UserScoreType.BEST;

      import io.github.osuapi.annotations.*;

      """;

  @Test
  void theFirstAppCompilesWithoutTheLineThatMustNot() throws IOException {
    Finished compiled = compile(firstApp().replace(REFUSED, "  // " + REFUSED));

    assertThat(compiled.status()).as(compiled.output()).isZero();
    assertThat(compiled.output()).isEmpty();
  }

  @Test
  void javacSaysOfThatLineWhatIsShown() throws IOException {
    Finished compiled = compile(firstApp());

    String shown = README.samples("").get(0);
    String error = shown.substring(shown.indexOf('['), shown.indexOf("\n      osu."));
    assertThat(compiled.status()).isNotZero();
    assertThat(compiled.findings()).singleElement().asString().endsWith(error.replace('\n', ' '));
  }

  private static String firstApp() {
    String sample = README.samples("java").get(0);
    int code = sample.indexOf("try (");
    return IMPORTS
        + sample.substring(0, code)
        + "class App {\nvoid run(long id, String secret) {\n"
        + sample.substring(code)
        + "}\n}\n";
  }

  private static Finished compile(String source) throws IOException {
    Path file = Files.writeString(Compilation.scratch().resolve("App.java"), source);
    return Compilation.javac(Jdk.running())
        .classPath(Jars.USER)
        .processors(Jars.PROCESSOR)
        .sources(List.of(file))
        .run();
  }
}
