package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Text of annotations and doc comments that means something else in a source file. */
class AnyTextTest {
  @ParameterizedTest
  @EnumSource
  void neverSpoilsWhatIsGenerated(CompilerUnderTest compiler, @TempDir Path folder)
      throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Texts.java"),
            """
            package texts;

            import com.squareup.moshi.Json;
            import io.github.osuapi.annotations.*;
            import java.util.List;
            import org.jspecify.annotations.Nullable;
            import retrofit2.http.*;

            @EndpointGroup
            @NotForThirdParties(
                methods = "GET", path = "closed", purpose = "read \\\\users */ @see\\u2028{")
            interface Texts {
              /** Lists SEPARATOR members of &#92;users. */
              @GET("listed") @RequiresScope(Scope.PUBLIC)
              Text list(
                  @Query("q\\\\users}") @Nullable String q,
                  @Query("ids\\u2028*/") @Joined("\\u2029") @Nullable List<Long> ids,
                  @DeprecatedParameter("use C:\\\\users */\\u2028 x") @Query("d") @Nullable String d);

              @POST("posted") @RequiresScope(Scope.PUBLIC)
              Text post(@JsonField("a\\u2028\\\\users") int a, @JsonField("b") int b);

              @JsonModel
              record Text(
                  @Json(name = "\\\\users") int a,
                  @Json(name = "*/ class X {") int b,
                  @Json(name = "a\\"b$S$L'\\\\ \\u2028 \\t\\0 @see") int c) {}
            }
            """);

    Compiled compiled = Endpoints.compiled(compiler).sources(source).run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("texts.TextsListRequest"))
        .contains("Sets <code>q&#92;users}</code>.", "@deprecated use C:&#92;users *&#47;\n");
  }
}
