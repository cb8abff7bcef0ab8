package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.net.URLClassLoader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects of several kinds: each becomes its record, and comes back as it was. */
class KindsTest {
  @ParameterizedTest
  @EnumSource
  void eachKindIsReadIntoItsRecordWhereverTheDiscriminatorIs(CompilerUnderTest compiler)
      throws Exception {
    try (URLClassLoader loader = compile(compiler).load()) {
      JsonAdapter<Object> strict = events(loader).failOnUnknown();

      assertComesBack(
          strict,
          "{\"id\":1,\"place\":2,\"type\":\"rank\"}",
          "Rank",
          "{\"type\":\"rank\",\"id\":1,\"place\":2}");
      assertComesBack(
          strict, "{\"id\":1,\"type\":\"down\"}", "Vote", "{\"type\":\"down\",\"id\":1}");
      assertComesBack(strict, "{\"title\":\"x\"}", "Gone", "{\"title\":\"x\"}");
      assertComesBack(strict, "{\"type\":null,\"title\":\"x\"}", "Gone", "{\"title\":\"x\"}");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownKindIsKeptWholeOrRefused(CompilerUnderTest compiler) throws Exception {
    String json = "{\"a\":[1.50,null],\"type\":\"new\",\"b\":{\"c\":null}}";
    try (URLClassLoader loader = compile(compiler).load()) {
      JsonAdapter<Object> lenient = events(loader);

      assertComesBack(lenient, json, "Strange", json);
      assertThatThrownBy(() -> lenient.failOnUnknown().fromJson(json))
          .isInstanceOf(JsonDataException.class)
          .hasMessage("'new' at $.type is none of the known kinds: rank, up, down");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUnreadableObjectIsKeptWholeWhateverItsKind(CompilerUnderTest compiler) throws Exception {
    try (URLClassLoader loader = compile(compiler).load()) {
      JsonAdapter<Object> strict = events(loader).failOnUnknown();

      for (String json :
          List.of(
              "{\"id\":1,\"type\":\"rank\",\"broken\":true}",
              "{\"broken\":true,\"type\":\"rank\"}",
              "{\"type\":null,\"broken\":true}",
              "{\"broken\":true}")) {
        assertComesBack(strict, json, "Strange", json);
      }
      assertComesBack(
          events(loader),
          "{\"broken\":[true],\"type\":\"down\",\"id\":1}",
          "Vote",
          "{\"type\":\"down\",\"id\":1}");
      assertComesBack(
          events(loader),
          "{\"type\":\"down\",\"id\":1,\"broken\":false}",
          "Vote",
          "{\"type\":\"down\",\"id\":1}");
    }
  }

  private static void assertComesBack(
      JsonAdapter<Object> adapter, String json, String type, String written) throws Exception {
    Object value = adapter.fromJson(json);

    assertThat(value.getClass().getSimpleName()).isEqualTo(type);
    assertThat(adapter.toJson(value)).isEqualTo(written);
  }

  private static JsonAdapter<Object> events(ClassLoader loader) throws Exception {
    return new Moshi.Builder()
        .add(factory(loader, "kinds.ModelAdapters", "INSTANCE"))
        .add(factory(loader, "io.github.osuapi.json.JsonTypes", "FACTORY"))
        .build()
        .<Object>adapter(loader.loadClass("kinds.Event"));
  }

  private static JsonAdapter.Factory factory(ClassLoader loader, String type, String field)
      throws Exception {
    return (JsonAdapter.Factory) loader.loadClass(type).getField(field).get(null);
  }

  private static Compiled compile(CompilerUnderTest compiler) {
    Compiled compiled =
        Compile.with(compiler)
            .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
            .classPath(ClientClasses.of("json"))
            .resources(KindsTest.class, "kinds")
            .run();
    assertThat(compiled.success()).as(compiled.errors() + compiled.output()).isTrue();
    return compiled;
  }
}
