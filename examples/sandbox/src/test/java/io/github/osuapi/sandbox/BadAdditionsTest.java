package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be added is refused at once, not when something reads it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadAdditionsTest {
  private OsuSandbox sandbox;

  @BeforeAll
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> post(String path, String json) {
    return Http.send(
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/sandbox/" + path))
            .POST(HttpRequest.BodyPublishers.ofString(json)),
        "Content-Type",
        "application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'users': 'zz'} | users is a list",
        "{'users': {'id': 9400}} | users is a list",
        "{'users': [{}, {'country_code': 'SWE'}]} | users[1]: country_code is two capital letters",
        "{'users': [{'username': 7}]} | users[0]: username is of the type string",
        "{'users': [{'username': null}]} | users[0]: username cannot be null",
        "{'users': [{'id': 'x'}]} | users[0]: id is a whole number from 1",
        "{'users': [{'id': 0}]} | users[0]: id is a whole number from 1",
        "{'users': [{'friends': 7}]} | users[0]: friends is a list",
        "{'users': [{'statistics': {'osu': 1}}]} | users[0]: statistics is an object by ruleset",
        "{'users': [{'statistics': {'osu': {'pp': 'x'}}}]} | users[0]: pp is of the type number",
        "{'users': [{'rank_history': {'std': []}}]} | users[0]: rank_history is an object",
        "{'beatmapsets': [{'beatmaps': [{}, {'mode': 'std'}]}]}"
            + " | beatmapsets[0]: beatmaps[1]: no ruleset 'std'",
        "{'beatmapsets': [{'beatmaps': [7]}]} | beatmapsets[0]: beatmaps are JSON objects",
        "{'beatmapsets': [{'status': 7}]} | beatmapsets[0]: status is of the type string",
        "{'scores': [{'user_id': 1000, 'beatmap_id': '7001'}]} | scores[0]: beatmap_id is a whole",
        "{'scores': [{'user_id': 1000, 'beatmap_id': 7001, 'ended_at': '2026-11-22'}]}"
            + " | scores[0]: ended_at is a time",
        "{'scores': [{'user_id': 1000, 'beatmap_id': 7001, 'ruleset_id': 9}]}"
            + " | scores[0]: ruleset_id is a number from 0 to 3",
        "{'scores': [{'user_id': 1000, 'beatmap_id': 7001, 'rank': 'Z'}]} | scores[0]: rank is one",
        "{'scores': [{'user_id': 1000, 'beatmap_id': 7001, 'mods': [7]}]} | scores[0]: mods is a",
        "{'scores': [{'user_id': 1000, 'beatmap_id': 1}]} | scores[0]: the sandbox has no beatmap 1",
        "{'channels': [{'name': '#x', 'members': 7}]} | channels[0]: members is a list",
        "{'messages': [{'channel_id': 77}]} | messages[0]: the sandbox has no channel 77"
      })
  void theRefusalSaysWhere(String additions, String message) {
    HttpResponse<String> refused = post("additions", additions.replace('\'', '"'));

    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("{\"error\":\"" + message);
  }

  @Test
  void aRefusedRequestLeavesNothingBehind() {
    String half =
        """
        {"users": [{"id": 9300, "username": "Half"}],
         "scores": [{"user_id": 9300, "beatmap_id": 1}]}
        """;

    assertThat(post("additions", half).statusCode()).isEqualTo(422);
    assertThat(sandbox.users()).doesNotContainKey(9300L);
  }

  @Test
  void modsMayBeAcronyms() {
    String score =
        "{'id': 9000, 'user_id': 1000, 'beatmap_id': 7001, 'mods': ['HD', {'acronym': 'DT'}]}";
    assertThat(post("additions", "{'scores': [%s]}".formatted(score).replace('\'', '"')))
        .returns(200, HttpResponse::statusCode);

    String token = sandbox.issueToken(SandboxClient.OWNED, null, "public");
    JsonNode shown = Http.json(Http.api(sandbox, token, "scores/9000"));
    assertThat(shown.get("mods").findValuesAsText("acronym")).containsExactly("HD", "DT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'fault': 'error', 'status': 0} | status is 100 to 599, but got 0",
        "{'fault': 'page', 'status': 600} | status is 100 to 599, but got 600",
        "{'fault': 'error', 'status': 99999999999} | status is 100 to 599",
        "{'fault': 'garbage', 'times': 'x'} | times is a whole number from 1"
      })
  void faultsThatNoAnswerCanHaveAreRefused(String fault, String message) {
    HttpResponse<String> refused = post("faults", fault.replace('\'', '"'));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains(message);
  }
}
