package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.ClientClasses;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Golden;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated for groups with every feature there is. */
class SoundEndpointsTest {
  private static final String JSON = "META-INF/osu-api/endpoints.json";

  @ParameterizedTest
  @EnumSource
  void generatesWhatIsExpected(CompilerUnderTest compiler) {
    Compiled compiled = sound(compiler).run();

    assertThat(compiled.complaints()).isEmpty();
    for (String name :
        List.of(
            "PlayersService",
            "PlayersGroup",
            "PlayersGetRequest",
            "PlayersJsonRequest",
            "PlayersLimitedRequest",
            "PlayersNotesRequest",
            "PlayersEventsRequest",
            "PlayersLogRequest",
            "PlayersSomeRequest",
            "PlayersPictureRequest",
            "PlayersFoundRequest",
            "ClashesOptionalRequest",
            "EndpointTable",
            "EndpointIndex",
            "EndpointGroups")) {
      Golden.of(getClass(), "sound/" + name).assertEqualTo(compiled.source("sound." + name));
    }
    Golden.of(getClass(), "sound/endpoints.json").assertEqualTo(compiled.resource(JSON));
  }

  @Test
  void compilesWithoutWarnings() {
    Compiled compiled =
        sound(CompilerUnderTest.JAVAC)
            .options("-Xlint:all,-processing,-classfile", "-Werror")
            .run();

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.success()).isTrue();
  }

  @Test
  void javadocOfGeneratedCodeIsSound() {
    Compiled compiled = sound(CompilerUnderTest.JAVAC).run();

    Compiled again =
        Compile.with(CompilerUnderTest.JAVAC)
            .classPath(compiled.classes(), client())
            .sources(compiled.generated())
            .options("-Xdoclint:all,-missing")
            .run();

    assertThat(again.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theOrderOfTheSourcesChangesNothing(CompilerUnderTest compiler) {
    String[] names = {
      "Player",
      "PlayerEvent",
      "PlayerEvents",
      "PlayerList",
      "PlayerNotes",
      "PlayerRef",
      "PlayerPage",
      "PlayerTable",
      "Avatar",
      "Clashes",
      "Players"
    };
    Compiled forward = sources(compiler, names);
    Collections.reverse(Arrays.asList(names));
    Compiled backward = sources(compiler, names);

    assertThat(texts(backward)).isEqualTo(texts(forward));
    assertThat(backward.resource(JSON)).isEqualTo(forward.resource(JSON));
  }

  private static Compiled sources(CompilerUnderTest compiler, String... names) {
    String[] files = Arrays.stream(names).map(n -> "sound/" + n + ".java").toArray(String[]::new);
    return Endpoints.compiled(compiler, files).run();
  }

  private static Map<String, String> texts(Compiled compiled) {
    Map<String, String> texts = new TreeMap<>();
    compiled.sourceNames().forEach(name -> texts.put(name, compiled.source(name)));
    return texts;
  }

  private static Compile sound(CompilerUnderTest compiler) {
    return Endpoints.compiled(compiler, "sound");
  }

  private static Path client() {
    return ClientClasses.of(
        "json", "cache", "error", "internal", "limit", "oauth", "paging", "request");
  }
}
