package io.github.osuapi.app;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mistake in the declaration of an app: the words, and where the compiler points. */
class WrongAppsTest {
  @ParameterizedTest
  @EnumSource
  void tellsEveryMistakeOfEveryAppAtOnce(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "wrong").run();

    System.out.println(compiler + " " + compiled.output());
    compiled.findings().forEach(f -> System.out.println(AppCompilation.line(f)));
    compiled.complaints().stream()
        .filter(f -> f.id() == null)
        .forEach(f -> System.out.println("OTHER " + f));
  }

  @ParameterizedTest
  @EnumSource
  void hints(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "hints").run();
    System.out.println(compiler + " " + compiled.output());
    compiled.findings().forEach(f -> System.out.println(f.kind() + AppCompilation.line(f)));
    compiled.complaints().stream()
        .filter(f -> f.id() == null)
        .forEach(f -> System.out.println("OTHER " + f));
  }

  @ParameterizedTest
  @EnumSource
  void unresolved(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "unresolved").run();
    System.out.println(compiler + " " + compiled.output());
    compiled.findings().forEach(f -> System.out.println(f.kind() + AppCompilation.line(f)));
    compiled.complaints().stream()
        .filter(f -> f.id() == null)
        .forEach(f -> System.out.println("OTHER " + f));
  }
}
