package io.github.osuapi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Golden;
import io.github.osuapi.processor.testing.Printed;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Apps of every kind, their own endpoints, and what can be done with their clients. */
class SoundAppsTest {
  @ParameterizedTest
  @EnumSource
  void anyTypeInAnyPackageIsAnApp(CompilerUnderTest compiler) {
    Compiled compiled = strict(AppCompilation.of(compiler, "sound"), compiler);

    assertThat(compiled.errors()).isEmpty();
    assertThat(inGenerated(compiled)).isEmpty();
    assertThat(compiled.sourceNames())
        .contains(
            "NoPackageClient",
            "sound.Anno",
            "sound.KindsOfClassClient",
            "sound.KindsOfEnumClient",
            "sound.KindsOfRecordClient",
            "sound.two.OwnClient");
  }

  @ParameterizedTest
  @EnumSource
  void showsOwnEndpointsAsFarAsTheyAreOpen(CompilerUnderTest compiler) throws Exception {
    Compiled compiled = AppCompilation.of(compiler, "sound").run();

    try (var classes = compiled.load()) {
      assertThat(Shown.endpoints(classes.loadClass("sound.two.OwnClient")))
          .contains("friendsOfFriends.list", "ownMatches.first", "news.list")
          .doesNotContain("friendsOfFriends.more", "ownMatches.get", "users.get");
      assertThat(Shown.endpoints(classes.loadClass("NoPackageClient")))
          .contains("ownMatches.first", "ownMatches.get", "users.get");
    }
    assertThat(compiled.source("sound.two.NothingClient"))
        .contains("{@code closed.get}")
        .doesNotContain("HasClosed");
  }

  @ParameterizedTest
  @EnumSource
  void showsEndpointsOfALibraryThatIsAJarByNow(CompilerUnderTest compiler) {
    Compiled library = AppCompilation.of(compiler, "library/Tournaments.java").run();
    Compiled compiled =
        strict(
            AppCompilation.of(compiler, "library/TournamentApp.java").classPath(library.classes()),
            compiler);

    assertThat(library.errors()).isEmpty();
    assertThat(compiled.complaints()).isEmpty();
    Golden.of(SoundAppsTest.class, "TournamentAppClient")
        .assertEqualTo(compiled.source("app.TournamentAppClient"));
  }

  @ParameterizedTest
  @EnumSource
  void aClientIsWhatLibrariesAskFor(CompilerUnderTest compiler) {
    assertThat(strict(AppCompilation.of(compiler, "common"), compiler).complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aClientIsNotWhatItsTokensDoNotOpen(CompilerUnderTest compiler) {
    Compiled compiled = AppCompilation.of(compiler, "refused/RefusedTypes.java").run();

    assertThat(compiled.errors())
        .extracting(Printed::line)
        .containsOnly(28L, 29L, 30L, 31L, 32L, 33L, 34L);
  }

  private static Compiled strict(Compile compile, CompilerUnderTest compiler) {
    return compiler == CompilerUnderTest.JAVAC
        ? compile.options("-Xlint:all,-processing,-classfile,-path", "-Werror").run()
        : compile.run();
  }

  private static Set<Printed> inGenerated(Compiled compiled) {
    return compiled.complaints().stream()
        .filter(p -> p.file() == null || !Set.of("Kinds.java", "Friends.java").contains(p.file()))
        .collect(Collectors.toSet());
  }
}
