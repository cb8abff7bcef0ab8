package io.github.osuapi.userbuilds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project that a user might have.
 *
 * @param folder where it is
 */
record UserProject(Path folder) {
  private static final Path PROJECTS = Path.of("src/test/projects").toAbsolutePath();

  static UserProject of(String name) {
    return new UserProject(PROJECTS.resolve(name));
  }

  /** The one that the README tells users to copy. */
  static UserProject starter() {
    return new UserProject(Path.of("../starter").toAbsolutePath().normalize());
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Its Java sources. */
  List<Path> sources() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies it, so that a build tool can write beside its files. */
  void copyTo(Path target) {
    try (Stream<Path> files = Files.walk(folder)) {
      Path built = folder.resolve("target");
      for (Path file : files.filter(f -> Files.isRegularFile(f) && !f.startsWith(built)).toList()) {
        Path copy = target.resolve(folder.relativize(file));
        Files.createDirectories(copy.resolveSibling("."));
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
