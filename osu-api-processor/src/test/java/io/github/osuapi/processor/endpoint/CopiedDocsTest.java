package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Doc comments that are right where they stand, and are copied to other files. */
class CopiedDocsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void areRightThereToo(CompilerUnderTest compiler) throws IOException {
    Path thing =
        source(
            "Thing",
            """
            package other;

            public final class Thing {
              public static final int MAX = 5;
              public static void most(int a) {}
            }
            """);
    Path clans =
        source(
            "Clans",
            """
            package app;

            import io.github.osuapi.annotations.*;
            import other.Thing;
            import retrofit2.http.*;

            /** Clans, see {@link Thing} and {@linkplain Thing#MAX the max}. */
            @EndpointGroup
            public interface Clans {
              /**
               * {@return the members, at most {@value Thing#MAX} or {@value Integer#MAX_VALUE}, as
               * {@link java.util.List#of(Object, Object) a {@literal List}} or {@link Clans#list(String)}}
               *
               * {@summary In short.} {@systemProperty a.b} {@link Comparable<String>} {@link Secret#a}
               *
               * @param q what {@link #list} takes
               * @see Thing the thing
               * @see java.util.List#of(Object, Object) how to list
               * @see java.util.List#of(Object,
               *     Object) once more
               * @see Clans#list
               * @see #list
               * @see "Book"
               * @see  <a href="https://clans.example/">Clans</a>
               */
              @GET("clans")
              @NoTokenRequired
              String list(@Query("q") String q);
            }
            """);

    Compiled compiled = Endpoints.compiled(compiler).sources(thing, clans).run();
    Compiled again =
        Compile.with(CompilerUnderTest.JAVAC)
            .classPath(
                compiled.classes(),
                ClientClasses.of(
                    "json", "cache", "error", "internal", "limit", "oauth", "paging", "request"))
            .sources(compiled.generated())
            .options("-Xdoclint:all,-missing")
            .run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(again.complaints()).isEmpty();
    assertThat(compiled.source("app.ClansGroup"))
        .contains(
            "Returns the members, at most {@code Thing.MAX} or {@value java.lang.Integer#MAX_VALUE}",
            "{@link java.util.List#of a {@literal List}}",
            "@see java.util.List#of how to list",
            "@see java.util.List#of once more",
            "@see app.Clans#list",
            "@see \"Book\"",
            "<a href=\"https://clans.example/\">Clans</a>")
        .doesNotContain("@see Thing", "@see #");
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }
}
