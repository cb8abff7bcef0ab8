package io.github.osuapi.userbuilds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Runs what was built. */
final class Programs {
  private Programs() {}

  static Finished run(List<String> options, String... arguments) {
    return Finished.run(
        Stream.of(
                Stream.of(Jdk.running().tool("java").toString()),
                // The logger that users choose is not on the path of these projects.
                Stream.of("-Dslf4j.internal.verbosity=ERROR"),
                options.stream(),
                Arrays.stream(arguments))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }
}
