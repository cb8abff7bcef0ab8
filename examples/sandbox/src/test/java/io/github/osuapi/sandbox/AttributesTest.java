package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The attributes of added beatmaps. */
class AttributesTest {
  private static final long INSANE = 9001;

  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(
                NewBeatmapset.of("Artist", "Title")
                    .beatmap(
                        NewBeatmap.named("Insane").id(INSANE).stars(5.3).with("max_combo", 765)))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> attributes(long beatmap, String body) {
    String path = "/api/v2/beatmaps/" + beatmap + "/attributes";
    return Http.send(
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        "Authorization",
        "Bearer " + sandbox.issueToken(SandboxClient.OWNED, null, "public"),
        "Content-Type",
        "application/json");
  }

  @Test
  void starsAndComboAreTheBeatmapsOwn() {
    JsonNode own = Http.json(attributes(INSANE, "{\"mods\": [\"DT\", \"DT\"]}")).get("attributes");
    assertThat(own.get("star_rating").asDouble()).isEqualTo(5.3);
    assertThat(own.get("max_combo").asInt()).isEqualTo(765);
    assertThat(own.has("aim_difficulty")).isTrue();

    sandbox.add(NewBeatmap.named("Changed").id(7001).in(501).stars(8));
    JsonNode changed = Http.json(attributes(7001, "{}")).get("attributes");
    assertThat(changed.get("star_rating").asDouble()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'mods': ['4K']} | invalid mod for ruleset: 4K",
        "{'mods': ['TC'], 'ruleset': 'taiko'} | invalid mod for ruleset: TC",
        "{'mods': [{}]} | invalid mod array",
        "{'ruleset_id': 4, 'ruleset': 'osu'} | invalid ruleset_id specified"
      })
  void whatTheRulesetDoesNotHaveIsRefused(String body, String error) {
    HttpResponse<String> refused = attributes(INSANE, body.replace('\'', '"'));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).isEqualTo("{\"error\":\"" + error + "\"}");
  }
}
