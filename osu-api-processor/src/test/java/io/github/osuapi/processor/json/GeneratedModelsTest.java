package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.WritingProcessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that another processor has a part in. */
class GeneratedModelsTest {
  private static final String WRITTEN =
      """
      package late;

      @io.github.osuapi.annotations.JsonModel
      public record Written(long id) {}
      """;

  @ParameterizedTest
  @EnumSource
  void aModelWaitsForTheTypesItMentions(CompilerUnderTest compiler) {
    Compiled compiled = compile(compiler, "late/Waiting.java");

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.source("late.ModelAdapters"))
        .contains("new WaitingJsonAdapter(moshi)", "new WrittenJsonAdapter(moshi)");
  }

  @ParameterizedTest
  @EnumSource
  void aModelAfterTheFactoryIsTooLate(CompilerUnderTest compiler) {
    assertThat(compile(compiler, "late/Early.java").onlyFinding().text())
        .startsWith(
            "[OsuModelTooLate] The factory of a package is written as soon as all its models are"
                + " there. 'Written' was generated after that. Let it be generated into a package"
                + " of its own.");
  }

  private static Compiled compile(CompilerUnderTest compiler, String source) {
    return Compile.with(compiler)
        .processors(
            new JsonModelProcessor(),
            new ModelAdaptersProcessor(),
            new WritingProcessor("late.Written", WRITTEN))
        .classPath(ClientClasses.of("json"))
        .resources(GeneratedModelsTest.class, source)
        .run();
  }
}
