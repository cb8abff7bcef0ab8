package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** Doc comments of Java 23. */
@EnabledForJreRange(min = JRE.JAVA_25)
class MarkdownTest {
  @Test
  void isWrittenAsJavadoc(@TempDir Path folder) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Clans.java"),
            """
            import io.github.osuapi.annotations.*;
            import retrofit2.http.*;

            /// Clans, with `List<String>` and a & b < c.
            @EndpointGroup
            interface Clans {
              /// Lists what `GET clans/*/members` would.
              ///
              /// @param q a `List<Foo>`
              @GET("clans")
              @NoTokenRequired
              String list(@Query("q") String q);
            }
            """);

    Compiled compiled =
        Endpoints.compiled(CompilerUnderTest.JAVAC)
            .options("--release", "25")
            .sources(source)
            .run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("ClansGroup"))
        .contains(
            "<code>List&lt;String&gt;</code> and a &amp; b &lt; c.",
            "Lists what <code>GET clans/*&#47;members</code> would.",
            "@param q a <code>List&lt;Foo&gt;</code>");
  }
}
