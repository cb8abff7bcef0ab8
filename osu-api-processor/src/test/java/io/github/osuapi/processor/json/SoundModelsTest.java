package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Golden;
import java.net.URLClassLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated for sound models: the same text on every compiler, and it works. */
class SoundModelsTest {
  private static final String JSON =
      "{\"id\":7,\"cover@2x\":null,\"is_active\":true,\"accuracy\":99.5,"
          + "\"join_date\":\"2026-11-22T07:57:02.000000Z\",\"birthday\":null,\"play_time\":90,"
          + "\"mood\":\"sad\",\"mood_before\":\"odd\",\"badges\":{\"a\":[{\"name\":\"b\"}]},"
          + "\"extra\":[1.50,null],\"rival\":null,\"count_300\":3,\"input\":false,"
          + "\"has_input\":true,\"writer\":\"w\",\"value\":\"v\",\"name\":\"n\"}";

  @ParameterizedTest
  @EnumSource
  void generatesOneAdapterForEachAndOneFactory(CompilerUnderTest compiler) {
    assertThat(compile(compiler).sourceNames())
        .containsExactly(
            "sound.EmptyJsonAdapter",
            "sound.ModelAdapters",
            "sound.MoodJsonAdapter",
            "sound.PlayerJsonAdapter",
            "sound.Player_BadgeJsonAdapter");
  }

  @ParameterizedTest
  @EnumSource
  void readsLikeCodeByHand(CompilerUnderTest compiler) {
    Compiled compiled = compile(compiler);

    Golden.of(SoundModelsTest.class, "PlayerJsonAdapter")
        .assertEqualTo(compiled.source("sound.PlayerJsonAdapter"));
    Golden.of(SoundModelsTest.class, "MoodJsonAdapter")
        .assertEqualTo(compiled.source("sound.MoodJsonAdapter"));
    Golden.of(SoundModelsTest.class, "ModelAdapters")
        .assertEqualTo(compiled.source("sound.ModelAdapters"));
  }

  @ParameterizedTest
  @EnumSource
  void readsAndWrites(CompilerUnderTest compiler) throws Exception {
    try (URLClassLoader loader = compile(compiler).load()) {
      JsonAdapter.Factory models =
          (JsonAdapter.Factory)
              loader.loadClass("sound.ModelAdapters").getField("INSTANCE").get(null);
      JsonAdapter.Factory types =
          (JsonAdapter.Factory)
              loader.loadClass("io.github.osuapi.json.JsonTypes").getField("FACTORY").get(null);
      JsonAdapter<Object> adapter =
          new Moshi.Builder()
              .add(models)
              .add(types)
              .build()
              .<Object>adapter(loader.loadClass("sound.Player"))
              .serializeNulls();

      assertThat(adapter.toJson(adapter.fromJson(JSON))).isEqualTo(JSON);
    }
  }

  private static Compiled compile(CompilerUnderTest compiler) {
    Compile compile =
        Compile.with(compiler)
            .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
            .classPath(ClientClasses.of("json"))
            .resources(SoundModelsTest.class, "sound");
    if (compiler == CompilerUnderTest.JAVAC) {
      compile.options("-Xlint:all,-processing,-path", "-Werror");
    }
    Compiled compiled = compile.run();
    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.success()).as(compiled.output()).isTrue();
    return compiled;
  }
}
