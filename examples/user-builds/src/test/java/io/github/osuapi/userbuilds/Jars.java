package io.github.osuapi.userbuilds;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that a user's build tool would put together, as Maven resolved them for this build. */
final class Jars {
  /** What a user's sources are compiled against and run with. */
  static final List<Path> USER = read("user.classpath");

  /** What the compiler gets as the path of processors. */
  static final List<Path> PROCESSOR =
      Stream.concat(
              read("processor.classpath").stream(),
              USER.stream().filter(jar -> isOneOf(jar, "osu-api-annotations", "jspecify")))
          .toList();

  /** All jars of a user's tests on the sandbox. */
  static final List<Path> TEST = read("test.classpath");

  private Jars() {}

  /** The only jar of an artifact among some. */
  static Path find(List<Path> jars, String artifact) {
    List<Path> found = jars.stream().filter(jar -> isOneOf(jar, artifact)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("not one jar of " + artifact + " but " + found);
    }
    return found.get(0);
  }

  static List<Path> without(List<Path> jars, String... artifacts) {
    return jars.stream().filter(jar -> !isOneOf(jar, artifacts)).toList();
  }

  static String path(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isOneOf(Path jar, String... artifacts) {
    String name = String.valueOf(jar.getFileName());
    return Arrays.stream(artifacts).anyMatch(a -> name.matches(a + "-\\d.*"));
  }

  private static List<Path> read(String property) {
    String list = System.getProperty(property);
    if (list == null) {
      throw new IllegalStateException(
          "The system property " + property + " is not set. Run this through Maven: mvn verify");
    }
    try {
      return Arrays.stream(Files.readString(Path.of(list)).strip().split(File.pathSeparator, -1))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
