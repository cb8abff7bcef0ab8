package io.github.osuapi.processor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scopes that open endpoints without being named by one. */
class UselessScopesTest {
  private static final String APP =
      """
      @OsuApp(
          grant = Grant.CLIENT_CREDENTIALS,
          scopes = Scope.DELEGATE,
          endpoints = Own.class)
      interface Bot {}

      @EndpointGroup
      interface Own {
        @GET("who")
        @RequiresAnyToken
        @RequiresUser
        String who();
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"JAVAC, true", "ECJ, true", "JAVAC, false", "ECJ, false"})
  void delegateGivesAUserToWhatTakesAnyToken(CompilerUnderTest compiler, boolean user) {
    String app = user ? APP : APP.replace("@RequiresUser", "");

    Compiled compiled = Apps.with(compiler).sources(Apps.source(folder, "Bot", app)).run();

    assertThat(compiled.complaints())
        .extracting(Printed::id)
        .isEqualTo(user ? List.of() : List.of("OsuAppScopeUseless"));
  }
}
