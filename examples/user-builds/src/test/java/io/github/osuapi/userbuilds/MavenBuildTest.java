package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.route.ApiRequest;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.OwnRoute;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Projects that Maven builds as it does users': Java, and Kotlin with kapt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MavenBuildTest {
  private LocalRepository repository;

  @BeforeAll
  void fillRepository() {
    repository = LocalRepository.withThisProject();
  }

  @Test
  void javaProject() {
    Path project = build(UserProject.of("friends"), "compile");

    assertThat(project.resolve("target/generated-sources/annotations/friends"))
        .isDirectoryContaining(file -> file.endsWith("FriendsAppClient.java"));
    try (OsuSandbox sandbox = OsuSandbox.start()) {
      String token =
          sandbox.issueToken(
              SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "public", "identify", "friends.read");
      assertThat(run(project, "friends.Main", sandbox.baseUrl(), token).output())
          .matches("ClientOwner has [1-9]\\d* friends\\R");
    }
  }

  /** A user's build has none of the versions that the parent of this one chooses. */
  @Test
  void resolvesTheVersionsThatThisBuildIsTestedWith() throws IOException {
    Path project = Compilation.scratch();
    UserProject.of("friends").copyTo(project);
    Path path = project.resolve("path.txt");

    Finished resolved =
        repository.maven(
            project,
            "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
            "-Dmdep.includeScope=runtime",
            "-Dmdep.outputFile=" + path);

    assertThat(resolved.status()).as(resolved.output()).isZero();
    List<Path> jars =
        Arrays.stream(Files.readString(path).strip().split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    assertThat(names(jars)).containsExactlyInAnyOrderElementsOf(names(Jars.USER));
  }

  /** Without the two jars that are empty in every version. */
  private static List<String> names(List<Path> jars) {
    return Jars.without(jars, "kotlin-stdlib-jdk7", "kotlin-stdlib-jdk8").stream()
        .map(jar -> String.valueOf(jar.getFileName()))
        .toList();
  }

  @Test
  void theProjectToStartFromPassesItsTestAndRuns() {
    Path project = build(UserProject.starter(), "test");

    assertThat(project.resolve("target/surefire-reports/app.MainTest.txt"))
        .content()
        .contains("Tests run: 1, Failures: 0, Errors: 0, Skipped: 0");
    List<Path> path =
        Stream.concat(Stream.of(project.resolve("target/classes")), Jars.TEST.stream()).toList();
    Finished run = Programs.run(List.of("-cp", Jars.path(path), "app.Main"));
    assertThat(run.output().lines())
        .hasSize(5)
        .first()
        .asString()
        .matches("#[1-9]\\d* .*, [1-9]\\d+pp");
  }

  @Test
  void kotlinProjectSeesWhatMayBeNullAndHasEndpointsOfItsOwn() {
    Path project = build(UserProject.of("kotlin"), "compile");

    try (OsuSandbox sandbox =
        OsuSandbox.builder()
            .route(
                OwnRoute.scoped("GET", "clans/{clan}/members", "public", MavenBuildTest::members))
            .start()) {
      Finished run =
          run(
              project,
              "profile.MainKt",
              sandbox.baseUrl(),
              String.valueOf(SandboxClient.OWNED.id()),
              SandboxClient.OWNED.secret());
      assertThat(run.output().lines()).hasSize(3).first().asString().startsWith("ClientOwner, ");
      assertThat(run.output())
          .contains("admits null: name false, discord true")
          .contains("clan: [none, 7 by joined]");
    }
  }

  private static ApiResponse members(ApiRequest request) {
    return ApiResponse.json(
        """
        [{"user_id": 1000, "joined_at": "2025-11-01T18:30:00+00:00", "motto": null},
         {"user_id": 1001, "joined_at": "2025-11-02T18:30:00+00:00", "motto": "%s by %s"}]
        """
            .formatted(request.variable("clan"), request.text("sort")));
  }

  private Path build(UserProject source, String phase) {
    Path project = Compilation.scratch();
    source.copyTo(project);

    Finished built = repository.maven(project, "-Dkotlin.compiler.daemon=false", phase);

    assertThat(built.status()).as(built.output()).isZero();
    assertThat(built.output().lines().filter(line -> line.startsWith("[WARNING]")))
        .filteredOn(line -> !line.contains("Source root doesn't exist"))
        .isEmpty();
    return project;
  }

  private static Finished run(Path project, String main, String... arguments) {
    Path classes = project.resolve("target/classes");
    List<Path> path = Stream.concat(Stream.of(classes), Jars.USER.stream()).toList();
    return Programs.run(List.of("-cp", Jars.path(path), main), arguments);
  }
}
