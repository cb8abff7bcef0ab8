package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What the compiler says where a jar is missing or does not fit, and where the processor sleeps.
 */
class WrongJarsTest {
  private static final UserProject FRIENDS = UserProject.of("friends");
  private static final Path APP = FRIENDS.file("src/main/java/friends/FriendsApp.java");

  @Test
  void withoutTheClientTheAppSaysWhatToAdd() {
    Finished compiled =
        Compilation.javac(Jdk.running())
            .classPath(List.of(Jars.find(Jars.USER, "osu-api-annotations")))
            .processors(Jars.PROCESSOR)
            .sources(List.of(APP))
            .run();

    assertThat(onlyFinding(compiled))
        .isEqualTo(
            APP
                + ":13: error: [OsuAppIndexMissing] The client of FriendsApp cannot be written: its"
                + " endpoints are not known. There is no usable"
                + " io.github.osuapi.endpoint.EndpointIndex in this compilation or on its class"
                + " path. Add io.github.osuapi:osu-api-client to the dependencies, in the version"
                + " of the processor.");
  }

  @Test
  void annotationsOfAnotherVersionAreNamedAsSuch() {
    Compilation older =
        Compilation.javac(Jdk.running())
            .classPath(Jars.USER)
            .sources(UserProject.of("older").sources());
    assertThat(older.run().output()).isEmpty();

    Finished compiled =
        Compilation.javac(Jdk.running())
            .classPath(before(older.classes(), Jars.USER))
            .processors(Jars.PROCESSOR)
            .sources(List.of(APP))
            .run();

    assertThat(onlyFinding(compiled)).startsWith(APP + ":13: error: [OsuAppIndexMissing]");
  }

  @Test
  void endpointsOfAnotherJarWithoutAnIndexAreAnErrorAtTheApp() {
    UserProject stranger = UserProject.of("stranger");
    Compilation library = library().options("-proc:none");
    assertThat(library.run().output()).isEmpty();

    Finished compiled = app(stranger, library);

    assertThat(onlyFinding(compiled))
        .startsWith(stranger.sources().get(0) + ":9: error: [OsuAppIndexMissing]")
        .contains("Compile library.Tournaments with osu-api-processor");
  }

  @Test
  void endpointsOfAnotherJarWithAnIndexAreShown() {
    Compilation library = library().processors(Jars.PROCESSOR);
    assertThat(library.run().output()).isEmpty();

    Finished compiled = app(UserProject.of("stranger"), library);

    assertThat(compiled.output()).isEmpty();
    assertThat(compiled.status()).isZero();
  }

  @Test
  void sinceJdk23AProcessorAmongTheDependenciesSleepsUnlessItIsAskedFor() {
    Optional<Jdk> newer = Jdk.newer().filter(jdk -> jdk.feature() >= 23);
    assumeThat(newer).as("JDKs from 23 on beside " + Jdk.running().home()).isPresent();
    List<Path> all = new ArrayList<>(Jars.USER);
    all.addAll(Jars.PROCESSOR);

    Finished asleep =
        Compilation.javac(newer.get()).classPath(all).sources(FRIENDS.sources()).run();
    Finished awake =
        Compilation.javac(newer.get())
            .classPath(all)
            .options("-proc:full")
            .sources(FRIENDS.sources())
            .run();

    assertThat(asleep.output()).contains("cannot find symbol", "class FriendsAppClient");
    assertThat(awake.output()).isEmpty();
  }

  private static Compilation library() {
    return Compilation.javac(Jdk.running())
        .classPath(Jars.USER)
        .sources(UserProject.of("library").sources());
  }

  private static Finished app(UserProject project, Compilation library) {
    return Compilation.javac(Jdk.running())
        .classPath(before(library.classes(), Jars.USER))
        .processors(Jars.PROCESSOR)
        .sources(project.sources())
        .run();
  }

  private static List<Path> before(Path first, List<Path> jars) {
    List<Path> all = new ArrayList<>(List.of(first));
    all.addAll(jars);
    return all;
  }

  private static String onlyFinding(Finished compiled) {
    assertThat(compiled.status()).isNotZero();
    assertThat(compiled.findings()).as(compiled.output()).hasSize(1);
    return compiled.findings().get(0);
  }
}
