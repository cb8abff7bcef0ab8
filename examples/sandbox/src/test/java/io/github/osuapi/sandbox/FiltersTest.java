package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewUser;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters that no recorded answer was asked with. */
class FiltersTest {
  private static final long ALICE = 9000;
  private static final long INSANE = 9001;
  private static final String FILE = "Artist - Title (Alice) [Insane].osu";

  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(NewUser.named("Alice").id(ALICE))
            .add(
                NewBeatmapset.of("Artist", "Title")
                    .id(900)
                    .creator(ALICE)
                    .beatmap(NewBeatmap.named("Insane").id(INSANE)))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> request(String path) {
    String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.SECOND_USER, "public");
    return Http.api(sandbox, token, path);
  }

  private JsonNode get(String path) {
    return Http.json(request(path));
  }

  @Test
  void aBeatmapIsFoundByTheNameOfItsFile() {
    String name = URLEncoder.encode(FILE, StandardCharsets.UTF_8);

    assertThat(get("beatmaps/lookup?filename=" + name).get("id").asLong()).isEqualTo(INSANE);
    assertThat(request("beatmaps/lookup?filename=other.osu").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsAskedNextIsTriedWhereTheFirstIsNotFound() {
    assertThat(get("beatmaps/lookup?checksum=none&id=" + INSANE).get("id").asLong())
        .isEqualTo(INSANE);
  }

  @ParameterizedTest
  @CsvSource({"ranked, 501", "disqualified, 507"})
  void discussionsAreListedByTheStatusOfTheirBeatmapset(String status, long set) {
    assertThat(sets("?beatmapset_status=" + status)).containsExactly(set);
  }

  @Test
  void aBeatmapsetThatWasDisqualifiedWasQualified() {
    assertThat(sets("?beatmapset_status=never_qualified")).doesNotContain(501L, 507L);
    assertThat(sets("?beatmapset_status=qualified")).doesNotContain(501L, 507L);
    assertThat(sets("?beatmapset_status=unheard_of")).isEqualTo(sets("")).contains(507L);
  }

  @ParameterizedTest
  @CsvSource({
    "beatmapsets/discussions, discussions",
    "beatmapsets/discussions/posts, posts",
    "beatmapsets/discussions/votes, votes",
    "beatmapsets/events, events"
  })
  void pagesFarBehindTheLastAreEmpty(String path, String list) {
    for (int page : new int[] {42_949_674, 99_999_999, Integer.MAX_VALUE}) {
      JsonNode answer = get(path + "?page=" + page);

      assertThat(answer.get(list)).as("page %s", page).isNotNull().isEmpty();
      assertThat(answer.path("cursor_string").asText("")).isIn("", "null");
    }
  }

  private Set<Long> sets(String query) {
    Set<Long> sets = new TreeSet<>();
    for (JsonNode discussion : get("beatmapsets/discussions" + query).get("discussions")) {
      sets.add(discussion.get("beatmapset_id").asLong());
    }
    return sets;
  }
}
