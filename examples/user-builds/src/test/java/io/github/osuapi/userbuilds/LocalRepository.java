package io.github.osuapi.userbuilds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A local Maven repository of the tests' own, with this project in it as if it were installed.
 * Other artifacts come from the ordinary local repository, or else from Maven Central.
 */
final class LocalRepository {
  private static final String VERSION = System.getProperty("project.version");
  private static final Path ORDINARY = Path.of(System.getProperty("ordinary.repository"));
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

  private final Path folder = Path.of("target/repository").toAbsolutePath();

  private LocalRepository() {}

  static LocalRepository withThisProject() {
    LocalRepository repository = new LocalRepository();
    try {
      repository.add("osu-api-parent", ROOT, List.of());
      repository.add("osu-api-annotations", ROOT.resolve("osu-api-annotations"), Jars.USER);
      repository.add("osu-api-client", ROOT.resolve("osu-api-client"), Jars.USER);
      repository.add("osu-api-processor", ROOT.resolve("osu-api-processor"), Jars.PROCESSOR);
      repository.add("osu-api-examples", ROOT.resolve("examples"), List.of());
      for (String example : List.of("recorded", "sandbox", "sandbox-junit")) {
        repository.add("osu-api-" + example, ROOT.resolve("examples").resolve(example), Jars.TEST);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repository;
  }

  /** Builds a project with the Maven that builds this one. */
  Finished maven(Path project, String... arguments) {
    try {
      Path settings = Files.writeString(folder.resolve("settings.xml"), settings());
      // Without one of its own, the project would be built with this project's options for the JVM.
      Files.createDirectories(project.resolve(".mvn"));
      String java = Jdk.running().home().toString();
      String program = isWindows() ? "mvn.cmd" : "mvn";
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("maven.home"), "bin", program).toString(),
                  "--batch-mode",
                  "--no-transfer-progress",
                  "--global-settings",
                  settings.toString(),
                  "-Dmaven.repo.local=" + folder));
      command.addAll(List.of(arguments));
      return Finished.run(project, Map.of("JAVA_HOME", java, "MAVEN_OPTS", ""), command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds a project with Gradle, from what is in this repository. */
  Finished gradle(Path program, Path project, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--no-daemon",
                "--offline",
                "-Dmaven.repo.local=" + folder,
                "--gradle-user-home",
                folder.resolveSibling("gradle").toString()));
    command.addAll(List.of(arguments));
    return Finished.run(project, Map.of("JAVA_HOME", Jdk.running().home().toString()), command);
  }

  private void add(String artifact, Path module, List<Path> jars) throws IOException {
    Path home = folder.resolve("io/github/osuapi").resolve(artifact).resolve(VERSION);
    if (Files.exists(home)) {
      try (Stream<Path> old = Files.list(home)) {
        for (Path file : old.toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(home);
    String name = artifact + "-" + VERSION;
    Files.copy(module.resolve("pom.xml"), home.resolve(name + ".pom"));
    if (!jars.isEmpty()) {
      Files.copy(Jars.find(jars, artifact), home.resolve(name + ".jar"));
    }
  }

  private static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static String settings() {
    String repository =
        """
            <id>ordinary</id>
            <url>%s</url>
            <releases><checksumPolicy>ignore</checksumPolicy></releases>
            <snapshots><enabled>false</enabled></snapshots>
        """
            .formatted(ORDINARY.toUri());
    return """
        <settings>
          <profiles>
            <profile>
              <id>ordinary</id>
              <repositories><repository>%1$s</repository></repositories>
              <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
            </profile>
          </profiles>
          <activeProfiles><activeProfile>ordinary</activeProfile></activeProfiles>
        </settings>
        """
        .formatted(repository);
  }
}
