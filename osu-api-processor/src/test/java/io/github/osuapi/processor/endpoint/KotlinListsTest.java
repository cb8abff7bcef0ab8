package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parameters whose types Kotlin compiles to others with wildcards. */
class KotlinListsTest {
  @ParameterizedTest
  @EnumSource
  void aListIsOneOfItsBound(CompilerUnderTest compiler) {
    Compiled compiled =
        Endpoints.compiled(compiler, "kotlin").options("-Xlint:all,-processing").run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("kotlin.RatingsGroup"))
        .contains("list(List<Mode> modes)", "list(Mode... modes)", "send(List<Mode> modes)");
    assertThat(compiled.source("kotlin.RatingsSendRequest"))
        .contains("ratings(Map<String, List<Mode>> ratings)");
  }
}
