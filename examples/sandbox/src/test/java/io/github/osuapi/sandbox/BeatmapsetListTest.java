package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order a search lists beatmapsets, and what it makes of parameters it cannot read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeatmapsetListTest {
  private OsuSandbox sandbox;

  @BeforeAll
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(
                NewBeatmapset.of("Xylo", "Wide")
                    .id(900)
                    .with("nominations_summary", Map.of("current", 1))
                    .beatmap(NewBeatmap.named("Easy").stars(1))
                    .beatmap(NewBeatmap.named("Extra").stars(9)))
            .add(
                NewBeatmapset.of("Xylo", "Narrow")
                    .id(901)
                    .with("nominations_summary", Map.of("current", 2))
                    .beatmap(NewBeatmap.named("Normal").stars(2))
                    .beatmap(NewBeatmap.named("Oni").stars(10).ruleset("taiko")))
            .start();
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  private JsonNode search(String query) {
    String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.SECOND_USER, "public");
    return Http.json(Http.api(sandbox, token, "beatmapsets/search?" + query));
  }

  @ParameterizedTest
  @CsvSource({
    "difficulty_desc, 901 900",
    "difficulty_desc&m=0, 900 901",
    "difficulty_asc, 900 901",
    "nominations_desc, 901 900",
    "nominations_asc, 900 901"
  })
  void setsAreSorted(String sort, String ids) {
    JsonNode found = search("q=artist=Xylo&sort=" + sort);

    assertThat(ids(found)).containsExactly(ids.split(" "));
  }

  @Test
  void pagesFollowOneAnother() {
    JsonNode first = search("s=any");

    assertThat(search("s=any&page=2").get("beatmapsets"))
        .isEqualTo(
            search("s=any&cursor_string=" + first.get("cursor_string").asText())
                .get("beatmapsets"));
    assertThat(search("s=any&page=999999999").get("beatmapsets")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sort=foo_asc, sort=ranked_asc",
    "sort=plays, sort=plays_desc",
    "sort=plays_up, sort=plays_desc",
    "m=9, s=leaderboard",
    "e=foo, s=leaderboard",
    "e=video.foo, e=video",
    "r=foo, s=leaderboard",
    "played=foo, s=leaderboard",
    "s=0, s=ranked",
    "s=8, s=loved"
  })
  void whatTheServerDoesNotKnowIsNotMinded(String unknown, String same) {
    assertThat(search(unknown)).isEqualTo(search(same));
  }

  private static List<String> ids(JsonNode found) {
    return found.findParents("pack_tags").stream().map(set -> set.get("id").asText()).toList();
  }
}
