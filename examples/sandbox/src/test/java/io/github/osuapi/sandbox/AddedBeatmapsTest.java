package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Added beatmaps are what their status makes of them. */
class AddedBeatmapsTest {
  private static final long ALICE = 9000;
  private static final long SET = 900;
  private static final long INSANE = 9001;

  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.builder().add(NewUser.named("Alice").id(ALICE)).start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private void addSet(String status) {
    sandbox.add(
        NewBeatmapset.of("Artist", "Title")
            .id(SET)
            .creator(ALICE)
            .status(status)
            .beatmap(NewBeatmap.named("Insane").id(INSANE)));
  }

  private HttpResponse<String> request(String path) {
    return Http.api(sandbox, sandbox.issueToken(SandboxClient.OWNED, ALICE, "public"), path);
  }

  private JsonNode get(String path) {
    return Http.json(request(path));
  }

  @Test
  void aPendingSetHasNeitherDateNorLeaderboards() {
    addSet("pending");
    sandbox.add(NewScore.of(ALICE, INSANE));

    JsonNode set = get("beatmapsets/" + SET);
    JsonNode beatmap = set.get("beatmaps").get(0);
    assertThat(set.get("ranked").asInt()).isZero();
    assertThat(set.get("ranked_date").isNull()).isTrue();
    assertThat(set.get("is_scoreable").asBoolean()).isFalse();
    assertThat(beatmap.get("status").asText()).isEqualTo("pending");
    assertThat(beatmap.get("ranked").asInt()).isZero();
    assertThat(beatmap.get("is_scoreable").asBoolean()).isFalse();
    assertThat(get("users/" + ALICE + "/beatmapsets/pending")).hasSize(1);
    assertThat(get("users/" + ALICE + "/beatmapsets/ranked")).isEmpty();
    assertThat(request("beatmaps/" + INSANE + "/scores?mode=none").body())
        .isEqualTo("{\"scores\":[]}");
  }

  @Test
  void aSetTakesItsBeatmapsToANewStatus() {
    addSet("graveyard");

    sandbox.add(NewBeatmapset.of("Artist", "Title").id(SET).status("qualified"));

    JsonNode set = get("beatmapsets/" + SET);
    assertThat(set.get("ranked_date").isTextual()).isTrue();
    assertThat(set.get("beatmaps").get(0).get("ranked").asInt()).isEqualTo(3);
    assertThat(get("users/" + ALICE + "/beatmapsets/ranked")).hasSize(1);
    assertThat(get("beatmaps/" + INSANE + "/scores").get("score_count").asInt()).isZero();
  }

  @Test
  void aStatusThatThereIsNotIsRefused() {
    assertThatThrownBy(() -> addSet("famous"))
        .hasMessage(
            "no status 'famous'. There are graveyard, wip, pending, ranked, approved, qualified,"
                + " loved");
  }
}
