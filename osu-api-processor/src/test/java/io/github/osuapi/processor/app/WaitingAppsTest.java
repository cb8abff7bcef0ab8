package io.github.osuapi.processor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Apps whose endpoints are not known, because something else is wrong. */
class WaitingAppsTest {
  private static final String APP =
      """
      @OsuApp(grant = Grant.ANONYMOUS, endpoints = Own.class)
      interface App {}

      @EndpointGroup
      interface Own {
        @GET("own")
        @NoTokenRequired
        String text();
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void whatAnotherInterfaceLacksIsTheCompilersToReport(CompilerUnderTest compiler) {
    Compiled compiled = besides(compiler, "@GET(\"other\") @NoTokenRequired Missing text();");

    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.errors()).extracting(Printed::text).anyMatch(t -> t.contains("Missing"));
  }

  @ParameterizedTest
  @EnumSource
  void noClientIsWrittenAfterAnError(CompilerUnderTest compiler) {
    Compiled compiled = besides(compiler, "@GET(\"other\") String text();");

    assertThat(compiled.onlyFinding().id()).isEqualTo("OsuEndpointAccessMissing");
    assertThat(compiled.complaints()).isEqualTo(compiled.findings());
  }

  /** The app beside another interface, with this one method. */
  private Compiled besides(CompilerUnderTest compiler, String method) {
    return Apps.with(compiler)
        .sources(
            Apps.source(folder, "App", APP),
            Apps.source(folder, "Other", "@EndpointGroup interface Other { " + method + " }"))
        .run();
  }
}
