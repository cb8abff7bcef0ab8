package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Added scores are in the lists that osu! would have them in. */
class AddedScoresTest {
  private static final long ALICE = 9000;
  private static final long INSANE = 9001;
  private static final String BOARD = "beatmaps/" + INSANE + "/scores";
  private static final String RECENT = "users/" + ALICE + "/scores/recent";

  private final MovableClock clock = MovableClock.at(Instant.parse("2030-01-31T12:00:00Z"));
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .clock(clock)
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

  @Test
  void theClockTellsWhatIsRecent() {
    sandbox.add(NewScore.of(ALICE, INSANE).endedAt(clock.instant().minus(Duration.ofHours(30))));
    long first = sandbox.add(NewScore.of(ALICE, INSANE));
    long second = sandbox.add(NewScore.of(ALICE, INSANE));

    assertThat(get(RECENT).findValuesAsText("ended_at"))
        .containsExactly("2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z");
    assertThat(get(RECENT).get(0).get("id").asLong()).isEqualTo(second);
    assertThat(get(RECENT).get(1).get("id").asLong()).isEqualTo(first);
    assertThat(get(RECENT).get(0).has(NewScore.ADDED)).isFalse();
    assertThat(get("users/1000/scores/recent?mode=osu")).isNotEmpty();

    clock.advance(Duration.ofHours(25));
    assertThat(get(RECENT)).isEmpty();
    assertThat(get("users/1000/scores/recent?mode=osu")).isEmpty();
  }

  @Test
  void recentScoresEndWithTheHundredth() {
    for (int i = 0; i < 102; i++) {
      sandbox.add(NewScore.of(ALICE, INSANE));
    }

    assertThat(get(RECENT + "?limit=20&offset=90")).hasSize(10);
    assertThat(get(RECENT + "?limit=20&offset=100")).isEmpty();
  }
}
