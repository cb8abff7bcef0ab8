package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Golden;
import io.github.osuapi.processor.testing.Printed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each mistake in an endpoint interface, in the folder {@code wrong} of the resources: all findings
 * with the id, the whole text, and the place in the source that the compiler points at. What is
 * expected stands beside the golden texts of generated code.
 */
class WrongEndpointsTest {
  private static final Path WRONG =
      Path.of("src/test/resources/io/github/osuapi/processor/endpoint/wrong");

  private static final Pattern MEMBER = Pattern.compile("\\w+ = ");

  static Stream<Arguments> mistakes() throws IOException {
    try (Stream<Path> files = Files.list(WRONG)) {
      return files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .flatMap(
              name ->
                  Arrays.stream(CompilerUnderTest.values())
                      .map(compiler -> Arguments.of(name, compiler)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void everyMistakeIsFoundWhereItIs(String name, CompilerUnderTest compiler) {
    Compiled compiled = Endpoints.checked(compiler, "wrong/" + name + ".java").run();

    assertThat(compiled.success()).isFalse();
    Golden.of(getClass(), "wrong/" + name)
        .assertEqualTo(
            compiled.findings().stream()
                .map(WrongEndpointsTest::described)
                .collect(Collectors.joining("\n")));
  }

  @Test
  void allMistakesAreFoundInOneCompilation() throws IOException {
    List<Printed> together =
        Endpoints.checked(CompilerUnderTest.JAVAC, "wrong")
            .options("-Xmaxerrs", "1000")
            .run()
            .findings();

    long apart;
    try (Stream<Path> golden = Files.list(WRONG.resolveSibling("golden/wrong"))) {
      apart = golden.flatMap(WrongEndpointsTest::lines).filter(l -> l.contains("[Osu")).count();
    }
    assertThat(together).hasSize((int) apart);
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String described(Printed finding) {
    String line =
        lines(WRONG.resolve(String.valueOf(finding.file()))).toList().get((int) finding.line() - 1);
    int start = (int) finding.column() - 1;
    // javac points at the dot of a qualified name.
    while (finding.pointsAt().startsWith(".") && isIdentifierPart(line, start - 1)) {
      start--;
    }
    // The Eclipse compiler points at the name before a value.
    Matcher named = MEMBER.matcher(line.substring(start));
    start += named.lookingAt() ? named.end() : 0;
    return finding.file()
        + ":"
        + finding.line()
        + ":"
        + (start + 1)
        + ": "
        + line.substring(start)
        + "\n  "
        + finding.text()
        + "\n";
  }

  private static boolean isIdentifierPart(String line, int at) {
    return at >= 0 && Character.isJavaIdentifierPart(line.charAt(at));
  }
}
