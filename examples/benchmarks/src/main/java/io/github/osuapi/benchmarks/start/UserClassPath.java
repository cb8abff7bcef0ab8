package io.github.osuapi.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user has on the class path, found on ours. Class data sharing asks for jars. */
final class UserClassPath {
  /** Of what the benchmarks have, what the client needs. */
  private static final Pattern USERS =
      Pattern.compile(
          "(osu-api-(client|annotations)|retrofit-|okhttp-jvm|okio-jvm|kotlin-stdlib-[0-9]|moshi-"
              + "|jackson-core|bucket4j|xz-|slf4j-|jspecify).*");

  private UserClassPath() {}

  /** The jars, that of the benchmarks included; empty where the build has made none yet. */
  static Optional<String> jars() throws IOException {
    List<Path> own = own();
    List<Path> jars =
        Stream.concat(
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                    .map(Path::of)
                    .filter(UserClassPath::isUsers),
                own.stream())
            .toList();
    boolean complete = own.size() == 1 && jars.stream().allMatch(Files::isRegularFile);
    return complete
        ? Optional.of(
            jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)))
        : Optional.empty();
  }

  private static boolean isUsers(Path path) {
    String name = path.toString().replaceAll(".*/(osu-api-[a-z]+)/target/classes$", "$1");
    String last = name.substring(name.lastIndexOf(File.separatorChar) + 1);
    return USERS.matcher(last).matches();
  }

  /** The jar that is made of our classes, which stands beside their folder. */
  private static List<Path> own() throws IOException {
    Path classes = Path.of(uri(FirstAnswer.class));
    if (Files.isRegularFile(classes)) {
      return List.of(classes);
    }
    try (Stream<Path> files = Files.list(classes.resolveSibling("."))) {
      return files
          .filter(
              file ->
                  file.getFileName()
                      .toString()
                      .matches("osu-api-benchmarks-[^-]*(-SNAPSHOT)?\\.jar"))
          .toList();
    }
  }

  private static URI uri(Class<?> type) {
    try {
      return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the classes are nowhere", e);
    }
  }
}
