package io.github.osuapi.processor.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.app.Apps;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Annotations as they are while they are typed: the compiler complains of them, and nobody else.
 */
class ReadableAnnotationsTest {
  private static final List<String> METHODS =
      List.of(
          "@GET(5) @NoTokenRequired String a();",
          "@GET(null) @NoTokenRequired String a();",
          "@GET(\"a\") @RequiresScope String a();",
          "@GET(\"a\") @RequiresScope(\"public\") String a();",
          "@GET(\"a\") @RequiresScope(Scope.NO_SUCH) String a();",
          "@GET(\"a\") @RequiresScope(Grant.ANONYMOUS) String a();",
          "@GET(\"a\") @RequiresScope(null) String a();",
          "@GET(\"a\") @NoTokenRequired String a(@Query String x);",
          "@GET(\"a\") @NoTokenRequired String a(@Query(5) String x);",
          "@GET(\"a\") @NoTokenRequired String a(@Query(value = \"a\", encoded = \"y\") String x);",
          "@GET(\"a/{x}\") @NoTokenRequired String a(@Path String x);",
          "@POST(\"a\") @NoTokenRequired String a(@JsonField String x);",
          "@Paginated(Paging.NO_SUCH) @GET(\"a\") @NoTokenRequired List<String> a();",
          "@Paginated @GET(\"a\") @NoTokenRequired List<String> a();",
          "@GET(\"a\") @NoTokenRequired String a(@Range(min = \"a\") @Query(\"n\") int n);",
          "@GET(\"a\") @NoTokenRequired String a(@Joined(5) @Query(\"n\") List<Integer> n);",
          "@GET(\"a\") @NoTokenRequired String a(@Batched(max = \"x\") @Query(\"n\") List<Long> n);",
          "@GET(\"a\") @NoTokenRequired String a(@DeprecatedParameter(5) @Query(\"n\") String n);");
  private static final List<String> TYPES =
      List.of(
          "@JsonModel record R(@Json(name = 5) int a) {}",
          "@JsonModel record R(@Json(name = null) int a) {}",
          "@JsonModel record R(@Json(ignore = \"x\") int a) {}",
          "@JsonModel record R(@Timestamp(\"x\") java.time.Instant a) {}",
          "@JsonModel(discriminator = 5) sealed interface R permits S {}"
              + " @JsonModel @JsonKind(\"a\") record S(String type) implements R {}",
          "@JsonModel(discriminator = \"type\") sealed interface R permits S {}"
              + " @JsonModel @JsonKind({5, null}) record S(String type) implements R {}",
          "@NotForThirdParties(5) @EndpointGroup interface G {"
              + " @GET(\"a\") @NoTokenRequired String a(); }",
          "@EndpointGroup(5) interface G { @GET(\"a\") @NoTokenRequired String a(); }",
          "@OsuApp(grant = \"x\") interface A {}",
          "@OsuApp(grant = Grant.ANONYMOUS, client = null) interface A {}",
          "@OsuApp.List(5) interface A {}",
          "@OsuApp.List({@OsuApp}) interface A {}");

  static Stream<Arguments> unfinished() {
    return Stream.concat(
            METHODS.stream().map(method -> "@EndpointGroup interface G { " + method + " }"),
            TYPES.stream())
        .flatMap(
            source ->
                Arrays.stream(CompilerUnderTest.values())
                    .map(compiler -> Arguments.of(source, compiler)));
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void theCompilerAloneComplains(String source, CompilerUnderTest compiler, @TempDir Path folder) {
    Compiled compiled =
        Apps.with(compiler)
            .sources(
                Apps.source(
                    folder,
                    "Unfinished",
                    "import com.squareup.moshi.Json;\nimport java.util.List;\n\n" + source + "\n"))
            .run();

    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.errors()).isNotEmpty();
  }
}
