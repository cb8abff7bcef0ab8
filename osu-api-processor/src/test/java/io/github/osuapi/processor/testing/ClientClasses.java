package io.github.osuapi.processor.testing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The client's own classes for generated code to be compiled against. The client is built with the
 * processor, so it cannot be on the class path of the processor's tests: its sources are compiled
 * here instead, each set of packages once.
 */
public final class ClientClasses {
  private static final Path SOURCES =
      Path.of("../osu-api-client/src/main/java/io/github/osuapi").toAbsolutePath().normalize();
  private static final Map<List<String>, Path> COMPILED = new ConcurrentHashMap<>();

  private ClientClasses() {}

  /**
   * Compiles packages of the client that need no others and no processor.
   *
   * @param packages the packages, below {@code io.github.osuapi}
   * @return the folder of their classes
   */
  public static Path of(String... packages) {
    return COMPILED.computeIfAbsent(List.of(packages), ClientClasses::compile);
  }

  private static Path compile(List<String> packages) {
    Path[] folders =
        packages.stream().map(name -> SOURCES.resolve(name.replace('.', '/'))).toArray(Path[]::new);
    Compiled compiled = Compile.with(CompilerUnderTest.JAVAC).sources(folders).run();
    if (!compiled.success()) {
      throw new IllegalStateException(
          "the client's " + Arrays.toString(folders) + " do not compile: " + compiled.errors());
    }
    return compiled.classes();
  }
}
