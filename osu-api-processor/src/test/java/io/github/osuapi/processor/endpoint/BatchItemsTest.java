package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Items that inherit the method by which the values of a split list find them. */
class BatchItemsTest {
  @ParameterizedTest
  @EnumSource
  void anItemInheritsWhatTellsItsValue(CompilerUnderTest compiler) {
    Compiled compiled = Endpoints.compiled(compiler, "inherited").run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("inherited.HappeningsSomeRequest"))
        .contains("Objects.equals(key, item.id())");
    assertThat(compiled.source("inherited.HappeningsNamedRequest"))
        .contains("Objects.equals(key, item.name())");
  }
}
