package io.github.osuapi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Golden;
import io.github.osuapi.processor.testing.Printed;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every mistake in the declaration of an app: the words, and where the compiler points. */
class WrongAppsTest {
  @ParameterizedTest
  @EnumSource
  void tellsEveryMistakeOfEveryAppAtOnce(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "wrong").run();

    Golden.of(WrongAppsTest.class, "Wrong." + compiler).assertEqualTo(lines(compiled));
    assertThat(compiled.errors()).extracting(Printed::id).doesNotContainNull();
  }

  @ParameterizedTest
  @EnumSource
  void tellsWhatIsWorthKnowingOfSoundApps(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "hints").run();

    Golden.of(WrongAppsTest.class, "Hints." + compiler).assertEqualTo(lines(compiled));
    assertThat(compiled.success()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void leavesToTheCompilerWhatItDoesNotResolve(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "unresolved").run();

    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.errors())
        .extracting(Printed::line)
        .containsExactlyInAnyOrder(8L, 11L, 14L, 17L, 20L);
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToAddWhereTheClientIsNotThere(CompilerUnderTest compiler) {
    Compiled compiled =
        AppCompilation.of(compiler, "hints/Hints.java")
            .onlyClassPath(where(Scope.class), where(NullMarked.class))
            .run();

    assertThat(compiled.findings()).hasSize(6);
    assertThat(compiled.errors())
        .extracting(AppCompilation::line)
        .contains(
            "Hints.java:19 Owner: [OsuAppIndexMissing] The client of Owner"
                + " cannot be written: its endpoints are not known. There is no usable"
                + " io.github.osuapi.endpoint.EndpointIndex in this compilation or on its class"
                + " path. Add io.github.osuapi:osu-api-client to the dependencies, in the version"
                + " of the processor.");
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatToDoWhereALibraryHasNoIndex(CompilerUnderTest compiler) {
    Compiled library =
        Compile.with(compiler).resources(WrongAppsTest.class, "library/Tournaments.java").run();
    Compiled compiled =
        AppCompilation.of(compiler, "library/TournamentApp.java")
            .classPath(library.classes())
            .run();

    assertThat(compiled.onlyFinding().text())
        .isEqualTo(
            "[OsuAppIndexMissing] The client of TournamentApp cannot be written: its endpoints are"
                + " not known. There is no usable library.TournamentsGroup on the class path."
                + " Compile library.Tournaments with osu-api-processor, in the version of this"
                + " one.");
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingOfEndpointsThatHaveMistakesThemselves(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "refused/OwnWithMistake.java").run();

    assertThat(compiled.onlyFinding().id()).isEqualTo("OsuEndpointAccessMissing");
  }

  private static Path where(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }

  private static String lines(Compiled compiled) {
    return compiled.findings().stream()
        .map(finding -> finding.kind() + " " + AppCompilation.line(finding) + "\n")
        .sorted()
        .collect(Collectors.joining());
  }
}
