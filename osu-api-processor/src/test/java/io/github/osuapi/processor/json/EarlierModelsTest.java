package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models of one package that are compiled one after the other. On javac, as the Eclipse compiler
 * lets no processor write a type that is on the class path.
 */
class EarlierModelsTest {
  private static final String OLD =
      """
      package split;

      import io.github.osuapi.annotations.JsonModel;

      @JsonModel
      public record Old_One(long userId, Inner inner) {
        @JsonModel
        public record Inner(String name) {}
      }
      """;
  private static final String NEW =
      """
      package split;

      @io.github.osuapi.annotations.JsonModel
      public record New(Old_One old) {}
      """;

  @TempDir Path folder;

  @Test
  void bothAreRead() throws Exception {
    Compiled first = compile("Old_One", OLD);
    Compiled second = compile("New", NEW, first.classes());

    assertThat(second.complaints()).isEmpty();
    assertThat(second.sourceNames()).containsExactly("split.ModelAdapters", "split.NewJsonAdapter");
    try (URLClassLoader loader = second.load()) {
      assertThat(
              roundTrip(
                  loader, "split.New", "{\"old\":{\"user_id\":7,\"inner\":{\"name\":\"n\"}}}"))
          .isEqualTo("New[old=Old_One[userId=7, inner=Inner[name=n]]]");
      assertThat(roundTrip(loader, "split.Old_One$Inner", "{\"name\":\"n\"}"))
          .isEqualTo("Inner[name=n]");
    }
  }

  @Test
  void oneThatIsCompiledAnewIsThereOnce() throws Exception {
    Compiled first = compile("Old_One", OLD);
    Compiled again = compile("Old_One", OLD, first.classes());

    assertThat(again.complaints()).isEmpty();
    assertThat(again.source("split.ModelAdapters"))
        .isEqualTo(first.source("split.ModelAdapters"))
        .containsOnlyOnce("\"split.Old_One\"");
  }

  @Test
  void oneThatIsNoModelAnyMoreIsLeftOut() throws Exception {
    Compiled first = compile("Old_One", OLD);
    Path plain = write("Old_One", OLD.replace("@JsonModel\npublic", "public"));
    Compiled second = compilation(first.classes()).sources(plain).run();

    assertThat(second.complaints()).isEmpty();
    assertThat(second.source("split.ModelAdapters"))
        .contains("\"split.Old_One$Inner\"")
        .doesNotContain("\"split.Old_One\"");
  }

  @Test
  void whatIsLeftOfADeletedOneIsLeftOut() throws Exception {
    Compiled first = compile("Old_One", OLD);
    Files.delete(first.classes().resolve("split/Old_One.class"));
    Files.delete(first.classes().resolve("split/Old_One$Inner.class"));

    Compiled second = compile("New", NEW.replace("Old_One", "String"), first.classes());

    assertThat(second.complaints()).isEmpty();
    assertThat(second.source("split.ModelAdapters")).contains("split.New").doesNotContain("Old");
  }

  private Compiled compile(String name, String source, Path... classPath) throws IOException {
    return compilation(classPath).sources(write(name, source)).run();
  }

  private Path write(String name, String source) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), source);
  }

  private static Compile compilation(Path... classPath) {
    return Compile.with(CompilerUnderTest.JAVAC)
        .processors(new JsonModelProcessor(), new ModelAdaptersProcessor())
        .classPath(ClientClasses.of("json"))
        .classPath(classPath);
  }

  /** What Moshi reads, which writes the same again. Its own reflection would find no user_id. */
  private static String roundTrip(ClassLoader loader, String type, String json) throws Exception {
    Object models = loader.loadClass("split.ModelAdapters").getField("INSTANCE").get(null);
    JsonAdapter<Object> adapter =
        new Moshi.Builder()
            .add((JsonAdapter.Factory) models)
            .build()
            .<Object>adapter(loader.loadClass(type));
    Object read = adapter.fromJson(json);
    assertThat(adapter.toJson(read)).isEqualTo(json);
    return read.toString();
  }
}
