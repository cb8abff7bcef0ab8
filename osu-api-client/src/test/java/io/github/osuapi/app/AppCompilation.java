package io.github.osuapi.app;

import io.github.osuapi.processor.app.AppProcessor;
import io.github.osuapi.processor.endpoint.EndpointIndexProcessor;
import io.github.osuapi.processor.endpoint.EndpointProcessor;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;

/** Compilations as a user's project has them, with all that processes apps and their endpoints. */
final class AppCompilation {
  private AppCompilation() {}

  static Compile with(CompilerUnderTest compiler) {
    return Compile.with(compiler)
        .processors(new AppProcessor(), new EndpointProcessor(), new EndpointIndexProcessor());
  }

  /** Sources from the resources beside this test. */
  static Compile of(CompilerUnderTest compiler, String... sources) {
    return with(compiler).resources(AppCompilation.class, sources);
  }

  /** A finding in one line: where, what the source says there, and the text. */
  static String line(Printed finding) {
    // javac points at the dot of a qualified name, and at the word before a type's name.
    return finding.file()
        + ":"
        + finding.line()
        + " "
        + finding
            .pointsAt()
            .replaceFirst("^(?:class|enum|interface) ", "")
            .split("[,)}{(;]", 2)[0]
            .trim()
        + ": "
        + finding.text();
  }
}
