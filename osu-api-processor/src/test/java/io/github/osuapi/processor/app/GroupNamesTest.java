package io.github.osuapi.processor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups of one's own in clients, and the names in them. */
class GroupNamesTest {
  private static final String GROUP =
      """
      @EndpointGroup("own")
      interface Own {
        @GET("own")
        @NoTokenRequired
        String text(@Query("all") String all);

        @GET("own/more")
        @RequiresScope(Scope.CHAT_READ)
        @RequiresUser
        String more();
      }

      @OsuApp(grant = Grant.ANONYMOUS, endpoints = Own.class)
      interface App {}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aParameterIsNamedAsAField(CompilerUnderTest compiler) {
    Compiled compiled = compile(compiler, GROUP);

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("app.AppClient")).contains("return this.all.text(all);");
  }

  private Compiled compile(CompilerUnderTest compiler, String source) {
    return Apps.with(compiler).sources(Apps.source(folder, "App", source)).run();
  }
}
