package io.github.osuapi.processor.endpoint;

import io.github.osuapi.processor.json.JsonModelProcessor;
import io.github.osuapi.processor.json.ModelAdaptersProcessor;
import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.nio.file.Path;
import javax.annotation.processing.Processor;

/** Compilations of endpoint interfaces, with all the processors that users have. */
final class Endpoints {
  private Endpoints() {}

  /** To be checked only: what is generated lacks the classes that it is built from. */
  static Compile checked(CompilerUnderTest compiler, String... resources) {
    return compile(compiler, ClientClasses.of("json"), resources);
  }

  /** To be compiled whole. */
  static Compile compiled(CompilerUnderTest compiler, String... resources) {
    return compile(
        compiler,
        ClientClasses.of(
            "json", "cache", "error", "internal", "limit", "oauth", "paging", "request"),
        resources);
  }

  /** To be generated only, by one processor of endpoints beside those of models. */
  static Compile generatedBy(CompilerUnderTest compiler, Processor one, String... resources) {
    return Compile.with(compiler)
        .processors(new JsonModelProcessor(), new ModelAdaptersProcessor(), one)
        .classPath(ClientClasses.of("json"))
        .resources(Endpoints.class, resources);
  }

  private static Compile compile(CompilerUnderTest compiler, Path client, String... resources) {
    return Compile.with(compiler)
        .processors(
            new JsonModelProcessor(),
            new ModelAdaptersProcessor(),
            new EndpointProcessor(),
            new EndpointIndexProcessor())
        .classPath(client)
        .resources(Endpoints.class, resources);
  }
}
