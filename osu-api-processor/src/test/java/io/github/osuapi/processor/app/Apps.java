package io.github.osuapi.processor.app;

import io.github.osuapi.processor.endpoint.EndpointIndexProcessor;
import io.github.osuapi.processor.endpoint.EndpointProcessor;
import io.github.osuapi.processor.json.JsonModelProcessor;
import io.github.osuapi.processor.json.ModelAdaptersProcessor;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compilations of apps, with all the processors that users have. The client's own classes are
 * there, with one group in the place of its endpoints.
 */
public final class Apps {
  private static final Path SOURCES =
      Path.of("../osu-api-client/src/main/java/io/github/osuapi").toAbsolutePath().normalize();
  private static final List<String> PACKAGES =
      List.of(
          "cache",
          "client",
          "error",
          "internal",
          "json",
          "limit",
          "model",
          "oauth",
          "paging",
          "raw",
          "request");

  private Apps() {}

  /** An app and what is beside it, to be compiled whole. */
  public static Compile with(CompilerUnderTest compiler) {
    return Compile.with(compiler)
        .processors(
            new JsonModelProcessor(),
            new ModelAdaptersProcessor(),
            new AppProcessor(),
            new EndpointProcessor(),
            new EndpointIndexProcessor())
        .classPath(Client.CLASSES);
  }

  /** A source in a folder of its own, with the imports that apps need. */
  public static Path source(Path folder, String name, String text) {
    try {
      return Files.writeString(
          folder.resolve(name + ".java"),
          """
          package app;

          import io.github.osuapi.annotations.*;
          import retrofit2.http.*;

          """
              + text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Client {
    static final Path CLASSES = compile();

    private static Path compile() {
      Compiled compiled =
          Compile.with(CompilerUnderTest.JAVAC)
              .processors(
                  new JsonModelProcessor(),
                  new ModelAdaptersProcessor(),
                  new EndpointProcessor(),
                  new EndpointIndexProcessor())
              .sources(PACKAGES.stream().map(SOURCES::resolve).toArray(Path[]::new))
              .resources(Apps.class, "library")
              .run();
      if (!compiled.success()) {
        throw new IllegalStateException("the client does not compile: " + compiled.errors());
      }
      return compiled.classes();
    }
  }
}
