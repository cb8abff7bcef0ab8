package io.github.osuapi.userbuilds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A compiler's command line. Compilers run in processes of their own, where no class of this
 * project is but those on the paths given.
 */
final class Compilation {
  private final List<String> command;
  private final List<Path> sources = new ArrayList<>();
  private final Path classes = scratch();

  private Compilation(List<String> command) {
    this.command = new ArrayList<>(command);
    options("-d", classes.toString(), "-s", scratch().toString());
  }

  static Compilation javac(Jdk jdk) {
    return new Compilation(List.of(jdk.tool("javac").toString()));
  }

  static Compilation ecj() {
    return new Compilation(
        List.of(
            Jdk.running().tool("java").toString(),
            "-cp",
            Path.of(
                    org.eclipse.jdt.internal.compiler.batch.Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString(),
            "org.eclipse.jdt.internal.compiler.batch.Main",
            "--release",
            "17"));
  }

  Compilation classPath(List<Path> jars) {
    return options("-classpath", Jars.path(jars));
  }

  Compilation processors(List<Path> jars) {
    return options("-processorpath", Jars.path(jars));
  }

  Compilation options(String... added) {
    command.addAll(List.of(added));
    return this;
  }

  Compilation sources(List<Path> added) {
    sources.addAll(added);
    return this;
  }

  Finished run() {
    List<String> whole = new ArrayList<>(command);
    sources.forEach(source -> whole.add(source.toString()));
    return Finished.run(whole.toArray(String[]::new));
  }

  /** The folder of the classes, empty before it ran. */
  Path classes() {
    return classes;
  }

  static Path scratch() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target/builds")), "build")
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
