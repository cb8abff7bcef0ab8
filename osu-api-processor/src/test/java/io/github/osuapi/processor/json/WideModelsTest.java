package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Records with more components than one method should have variables. */
class WideModelsTest {
  /** What each of them begins with: names that the adapter uses itself, and all other fields. */
  private static final String FIRST =
      "int values, boolean hasValues, String name, @OtherFields Map<String, RawJson> input";

  private static final int FIRST_COUNT = 4;
  private static final int MOST = 32;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void areReadIntoFields(CompilerUnderTest compiler) throws IOException {
    assertThat(compile(compiler, MOST + 1).source("wide.WideJsonAdapter"))
        .contains("Values values = new Values();", "return values.toRecord();");
    assertThat(compile(compiler, MOST).source("wide.WideJsonAdapter"))
        .doesNotContain("toRecord")
        .contains("return new Wide(values, hasValues, name_, input_,");
  }

  @ParameterizedTest
  @EnumSource
  void readAndWriteAsOthersDo(CompilerUnderTest compiler) throws Exception {
    String json =
        "{\"values\":1,\"has_values\":true,\"name\":\"n\",\"other\":[1],"
            + IntStream.range(FIRST_COUNT, MOST + 1)
                .mapToObj(i -> "\"part_" + i + "\":" + (i % 2 == 0 ? i : "\"text " + i + '"'))
                .collect(Collectors.joining(","))
            + "}";
    try (URLClassLoader loader = compile(compiler, MOST + 1).load()) {
      JsonAdapter<Object> adapter = adapter(loader);

      assertThat(adapter.toJson(adapter.fromJson(json))).isEqualTo(json);
      assertThat(adapter.fromJson(json.replace("\"other\":[1],", "").replace("\"text 7\"", "null")))
          .hasToString(
              String.valueOf(adapter.fromJson(json))
                  .replace("{other=RawJson[value=[1]]}", "{}")
                  .replace("part7=text 7", "part7=null"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void missWhatIsMissing(CompilerUnderTest compiler) throws Exception {
    try (URLClassLoader loader = compile(compiler, MOST + 1).load()) {
      JsonAdapter<Object> adapter = adapter(loader);

      assertThatThrownBy(() -> adapter.fromJson("{}")).hasMessageContaining("values");
    }
  }

  private static JsonAdapter<Object> adapter(ClassLoader loader)
      throws ReflectiveOperationException {
    JsonAdapter.Factory models =
        (JsonAdapter.Factory) loader.loadClass("wide.ModelAdapters").getField("INSTANCE").get(null);
    JsonAdapter.Factory types =
        (JsonAdapter.Factory)
            loader.loadClass("io.github.osuapi.json.JsonTypes").getField("FACTORY").get(null);
    return new Moshi.Builder()
        .add(models)
        .add(types)
        .build()
        .<Object>adapter(loader.loadClass("wide.Wide"));
  }

  private Compiled compile(CompilerUnderTest compiler, int components) throws IOException {
    String rest =
        IntStream.range(FIRST_COUNT, components)
            .mapToObj(i -> i % 2 == 0 ? "int part" + i : "@Nullable String part" + i)
            .map(component -> ", " + component)
            .collect(Collectors.joining());
    Path source =
        Files.writeString(
            Files.createTempDirectory(folder, "wide").resolve("Wide.java"),
            """
            package wide;

            import io.github.osuapi.annotations.*;
            import io.github.osuapi.json.RawJson;
            import java.util.Map;
            import org.jspecify.annotations.Nullable;

            @JsonModel
            record Wide(%s%s) {}
            """
                .formatted(FIRST, rest));
    Compile compile =
        Compile.with(compiler)
            .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
            .classPath(ClientClasses.of("json"))
            .sources(source);
    if (compiler == CompilerUnderTest.JAVAC) {
      compile.options("-Xlint:all,-processing,-path", "-Werror");
    }
    Compiled compiled = compile.run();
    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.success()).as(compiled.output()).isTrue();
    return compiled;
  }
}
