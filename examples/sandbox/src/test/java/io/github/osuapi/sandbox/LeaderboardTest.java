package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which scores the leaderboard of a beatmap has. */
class LeaderboardTest {
  private static final long ALICE = 9000;
  private static final long INSANE = 9001;
  private static final String BOARD = "beatmaps/" + INSANE + "/scores";

  private static final String[] NONE = {};

  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(NewUser.named("Alice").id(ALICE))
            .add(NewBeatmapset.of("Artist", "Title").beatmap(NewBeatmap.named("Insane").id(INSANE)))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> request(String path) {
    return Http.api(sandbox, sandbox.issueToken(SandboxClient.OWNED, ALICE, "public"), path);
  }

  private JsonNode get(String path) {
    return Http.json(request(path));
  }

  @Test
  void aBoardHasFiftyScoresUnlessMoreAreAskedFor() {
    for (int i = 0; i < 52; i++) {
      sandbox.add(NewScore.of(sandbox.add(NewUser.named("Player " + i)), INSANE));
    }

    assertThat(get(BOARD).get("scores")).hasSize(50);
    assertThat(get(BOARD).get("score_count").asInt()).isEqualTo(52);
    assertThat(get(BOARD + "?limit=100").get("scores")).hasSize(52);
  }

  @Test
  void aTeamsBoardNeedsATeamAndNoSupport() {
    long other = sandbox.add(NewUser.named("Other").with("team", Map.of("id", 7)));
    sandbox.add(NewScore.of(other, INSANE));
    sandbox.add(NewScore.of(ALICE, INSANE));
    assertThat(get(BOARD + "?type=team").get("scores")).isEmpty();

    sandbox.add(NewUser.named("Alice").id(ALICE).with("team", Map.of("id", 7)));
    assertThat(get(BOARD + "?type=team").get("scores")).hasSize(2);
    assertThat(request(BOARD + "?type=friend").statusCode()).isEqualTo(422);
  }

  @Test
  void theScoresOfOneUserAreFiftyAtMost() {
    for (int i = 0; i < 52; i++) {
      sandbox.add(NewScore.of(ALICE, INSANE));
    }
    String all = BOARD + "/users/" + ALICE + "/all";

    assertThat(get(all).get("scores")).hasSize(50);
    assertThat(get(all + "?ruleset=taiko&mode=osu").get("scores")).isEmpty();
    assertThat(get(BOARD + "/users/77777777/all").get("scores")).isEmpty();
    assertThat(request(all + "?ruleset=none").body())
        .isEqualTo("{\"error\":\"unknown ruleset name\"}");

    sandbox.add(NewBeatmap.named("Insane").id(INSANE).with("status", "wip"));
    assertThat(request(all).statusCode()).isEqualTo(404);
    assertThat(request(BOARD + "/users/" + ALICE).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "NM, ' CL SD'",
    "HD, HD",
    "DT, DT NC",
    "NC, NC",
    "HT, DC",
    "SD, SD",
    "NM HD, ' CL HD SD'",
    "HD DT, HDDT"
  })
  void modsFindThoseThatImplyThem(String asked, String found) {
    for (String mods : List.of("", "CL", "SD", "HD", "DT", "NC", "DC", "TD", "HDDT")) {
      long player = sandbox.add(NewUser.named("with " + mods));
      sandbox.add(NewScore.of(player, INSANE).mods(mods.isEmpty() ? NONE : mods.split("(?<=HD)")));
    }

    JsonNode board = get(BOARD + "?mods[]=" + asked.replace(" ", "&mods[]="));
    assertThat(board.get("scores").findValuesAsText("username"))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(found.split(" ")).map(mods -> "with " + mods).toList());
  }
}
