package io.github.osuapi.processor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of generated types that other types have. */
class TakenTypesTest {
  private static final String OWN =
      """
      @EndpointGroup
      interface Own {
        @GET("own")
        @NoTokenRequired
        String text();
      }
      """;
  private static final String APP =
      """
      @OsuApp(grant = Grant.ANONYMOUS, endpoints = Own.class, client = "MyClient")
      interface App {}
      """;
  private static final String EARLIER =
      "It is a generated file of an earlier run. Leave its folder out of the sources; the Eclipse"
          + " compiler takes no such class on the class path either.";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theTypesOfAllEndpointsAreFree(CompilerUnderTest compiler) {
    Compiled compiled =
        Apps.with(compiler)
            .sources(
                Apps.source(
                    folder,
                    "Own",
                    OWN + "class EndpointTable {} class EndpointIndex {} class EndpointGroups {}"))
            .run();

    assertThat(compiled.findings())
        .extracting(Printed::text)
        .containsExactly(taken("EndpointTable"), taken("EndpointIndex"), taken("EndpointGroups"));
    assertThat(compiled.findings()).extracting(Printed::line).containsOnly(7L);
  }

  @ParameterizedTest
  @EnumSource
  void aClientIsNotNamedAsAGroup(CompilerUnderTest compiler) {
    Compiled compiled =
        Apps.with(compiler)
            .sources(Apps.source(folder, "App", OWN + APP.replace("MyClient", "OwnGroup")))
            .run();

    assertThat(compiled.onlyFinding().text())
        .isEqualTo(
            "[OsuAppClientName] The client of App cannot be written. There is another class"
                + " app.OwnGroup. Give @OsuApp(client) another name.");
    assertThat(compiled.onlyFinding().line()).isEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource
  void generatedFilesAreNoSources(CompilerUnderTest compiler) {
    Path source = Apps.source(folder, "App", OWN + APP + "@JsonModel record Score(long id) {}\n");
    Compiled first = Apps.with(compiler).sources(source).run();
    Compiled second = Apps.with(compiler).sources(source, first.generated()).run();

    assertThat(first.complaints()).isEmpty();
    assertThat(second.findings()).hasSameSizeAs(first.sourceNames());
    assertThat(second.findings()).extracting(Printed::text).allMatch(t -> t.contains(EARLIER));
    assertThat(second.findings())
        .extracting(Printed::id)
        .contains("OsuAppClientName", "OsuEndpointTypeTaken", "OsuModelAdapterTaken")
        .doesNotContain("OsuProcessorFailed");
  }

  private static String taken(String name) {
    return "[OsuEndpointTypeTaken] For all endpoints together a type "
        + name
        + " is generated. There is already one of this name. Rename it, or move the interfaces to"
        + " another package.";
  }
}
