package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Added scores are in the lists that osu! would have them in. */
class AddedScoresTest {
  private static final long ALICE = 9000;
  private static final long INSANE = 9001;
  private static final String BOARD = "beatmaps/" + INSANE + "/scores";
  private static final String RECENT = "users/" + ALICE + "/scores/recent";

  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(NewUser.named("Alice").id(ALICE).country("SE"))
            .add(NewBeatmapset.of("Artist", "Title").beatmap(NewBeatmap.named("Insane").id(INSANE)))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonNode get(String path) {
    return Http.json(
        Http.api(sandbox, sandbox.issueToken(SandboxClient.OWNED, ALICE, "public"), path));
  }

  @Test
  void onlyTheRecentScoresShowAFail() {
    long fail = sandbox.add(NewScore.of(ALICE, INSANE).failed());

    assertThat(get(BOARD).get("scores")).isEmpty();
    assertThat(get(BOARD + "/users/" + ALICE + "/all").get("scores")).isEmpty();
    assertThat(get("scores").get("scores").findValuesAsText("id")).doesNotContain("" + fail);
    assertThat(get("beatmapsets/search?played=played").get("total").asInt()).isZero();
    assertThat(get(RECENT + "?include_fails=1")).hasSize(1);

    sandbox.add(NewScore.of(ALICE, INSANE).id(fail).with("passed", true));
    assertThat(get(BOARD).get("scores")).hasSize(1);
  }
}
