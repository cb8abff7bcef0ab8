package io.github.osuapi.processor.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.app.Apps;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated code that uses what is deprecated: users could not silence a warning there. */
class DeprecationsTest {
  private static final String PARTS =
      """
      import io.github.osuapi.json.*;

      @Deprecated(forRemoval = true)
      @JsonModel
      record Old(long id) {}

      @SuppressWarnings("removal")
      class Parts {
        @JsonModel
        public record Holder(List<Old> olds) {}

        @JsonModel
        public record Untouched(long id) {}

        @JsonModel(discriminator = "type")
        public sealed interface Event permits Gone, Other {}

        @Deprecated
        @JsonModel
        @JsonKind("gone")
        public record Gone(String type) implements Event {}

        @JsonKind
        public record Other(String type, RawJson json) implements Event {}

        @JsonModel
        public sealed interface Mood extends OpenEnum {
          @Deprecated
          enum Known implements Mood {
            SAD;

            @Override
            public String value() {
              return "sad";
            }
          }

          record Unknown(String value) implements Mood {}
        }
      }

      @Deprecated(forRemoval = true)
      record Ref(String value) implements WireValue {
        @Deprecated
        public static Ref of(long id) {
          return new Ref(String.valueOf(id));
        }
      }

      @SuppressWarnings("removal")
      @EndpointGroup
      interface Own {
        @GET("own")
        @NoTokenRequired
        List<Old> olds(@Query("ref") Ref ref);

        @GET("own/more")
        @RequiresScope(Scope.CHAT_READ)
        @RequiresUser
        String more();
      }

      @OsuApp(grant = Grant.ANONYMOUS, endpoints = Own.class)
      interface App {}
      """;

  private static final Pattern SUPPRESSED = Pattern.compile("@SuppressWarnings\\(([^)]*)\\)");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isSilentThereAndNowhereElse(CompilerUnderTest compiler) {
    Compile compile =
        Apps.with(compiler)
            .sources(Apps.source(folder, "Parts", "import java.util.List;\n" + PARTS));
    if (compiler == CompilerUnderTest.JAVAC) {
      compile.options("-Xlint:deprecation,removal");
    }
    Compiled compiled = compile.run();

    assertThat(compiled.errors()).isEmpty();
    assertThat(compiled.complaints()).extracting(Printed::file).isSubsetOf("Parts.java");
    assertThat(compiled.sourceNames().stream().flatMap(name -> silenced(compiled, name).stream()))
        .containsExactly(
            "app.AppClient removal",
            "app.OldJsonAdapter removal",
            "app.OwnGroup deprecation removal",
            "app.OwnOldsRequest removal",
            "app.OwnWithoutToken removal",
            "app.Parts_EventJsonAdapter deprecation",
            "app.Parts_GoneJsonAdapter deprecation",
            "app.Parts_HolderJsonAdapter removal",
            "app.Parts_MoodJsonAdapter deprecation");
  }

  /** The Eclipse compiler says nothing of components. */
  @Test
  void isSilentOfComponentsOnJavac() {
    Compiled compiled =
        Apps.with(CompilerUnderTest.JAVAC)
            .sources(
                Apps.source(
                    folder,
                    "Holder",
                    """
                    @JsonModel
                    record Holder(@Deprecated int count) {
                      @Deprecated
                      int unused() {
                        return count;
                      }
                    }

                    @JsonModel
                    record Other(Holder holder) {}
                    """))
            .options("-Xlint:deprecation,removal")
            .run();

    assertThat(compiled.complaints())
        .extracting(Printed::file)
        .doesNotContain("HolderJsonAdapter.java");
    assertThat(silenced(compiled, "app.HolderJsonAdapter")).isPresent();
    assertThat(silenced(compiled, "app.OtherJsonAdapter")).isEmpty();
  }

  private static Optional<String> silenced(Compiled compiled, String name) {
    Matcher suppressed = SUPPRESSED.matcher(compiled.source(name));
    return suppressed.find()
        ? Optional.of(name + " " + suppressed.group(1).replaceAll("[^a-z]+", " ").trim())
        : Optional.empty();
  }
}
