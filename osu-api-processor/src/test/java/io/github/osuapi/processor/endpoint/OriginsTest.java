package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What build tools need to know to run the processors for changed files alone. */
class OriginsTest {
  @Test
  void everyFileOfAGroupComesFromTheGroupAlone() {
    RecordingProcessor recording = new RecordingProcessor(new EndpointProcessor());

    Endpoints.generatedBy(CompilerUnderTest.JAVAC, recording, "sound").run();

    Map<String, Set<String>> origins = recording.origins();
    assertThat(origins).containsKeys("sound.PlayersGroup", "sound.ClashesGroup");
    assertThat(origins)
        .allSatisfy(
            (file, from) ->
                assertThat(from)
                    .containsExactly(file.contains("Clashes") ? "sound.Clashes" : "sound.Players"));
  }

  @Test
  void everyFileOfTheIndexComesFromAllGroups() {
    RecordingProcessor recording = new RecordingProcessor(new EndpointIndexProcessor());

    Endpoints.generatedBy(CompilerUnderTest.JAVAC, recording, "sound").run();

    assertThat(recording.origins())
        .containsOnlyKeys(
            "sound.EndpointTable",
            "sound.EndpointIndex",
            "sound.EndpointGroups",
            "META-INF/osu-api/endpoints.json");
    assertThat(recording.origins().values())
        .allSatisfy(
            from -> assertThat(from).containsExactlyInAnyOrder("sound.Clashes", "sound.Players"));
  }
}
