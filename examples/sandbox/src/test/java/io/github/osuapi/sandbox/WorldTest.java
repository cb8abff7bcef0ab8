package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.route.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody recorded works too, and writes change the world. */
class WorldTest {
  private OsuSandbox sandbox;
  private String token;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
    token =
        sandbox.issueToken(
            SandboxClient.OWNED,
            OsuSandbox.CLIENT_OWNER,
            "public",
            "identify",
            "friends.read",
            "chat.read",
            "chat.write",
            "forum.write");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private JsonNode get(String path) {
    HttpResponse<String> response =
        Http.get(
            sandbox.baseUrl() + "/api/v2/" + path,
            "Authorization",
            "Bearer " + token,
            "x-api-version",
            "20241022");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Objects.requireNonNull(Json.parse(response.body().getBytes(StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> post(String path, String json) {
    return Http.send(
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/api/v2/" + path))
            .POST(HttpRequest.BodyPublishers.ofString(json)),
        "Authorization",
        "Bearer " + token,
        "Content-Type",
        "application/json");
  }

  @Test
  void bestScoresComeInTheCurrentFormatWithTheirBeatmaps() {
    JsonNode best = get("users/1000/scores/best?mode=osu&limit=100");

    assertThat(best).hasSize(7);
    for (JsonNode score : best) {
      assertThat(score.has("total_score")).isTrue();
      assertThat(score.get("beatmap").get("id")).isEqualTo(score.get("beatmap_id"));
      assertThat(score.get("beatmapset").has("title")).isTrue();
    }
    assertThat(get("users/1000/scores/best?mode=osu&limit=3&offset=2").get(0))
        .isEqualTo(best.get(2));
  }

  @Test
  void friendsComeAsRelations() {
    JsonNode friends = get("friends");

    assertThat(friends).hasSize(3);
    JsonNode second = friends.get(0);
    assertThat(second.get("target_id").asLong()).isEqualTo(OsuSandbox.SECOND_USER);
    assertThat(second.get("relation_type").asText()).isEqualTo("friend");
    assertThat(second.get("mutual").asBoolean()).isTrue();
    assertThat(second.get("target").get("username").asText()).isEqualTo("SecondUser");
  }

  @Test
  void everyUserHasAProfileInEveryRuleset() {
    int fields = get("users/1000/osu").size();
    for (long id : sandbox.users().keySet()) {
      if (id != 1008 && id != OsuSandbox.CLIENT_OWNER) {
        assertThat(get("users/" + id + "/fruits").size()).as("user " + id).isEqualTo(fields - 1);
      }
    }
  }

  @Test
  void searchIsWalkedPageByPage() {
    List<Long> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonNode page = get("beatmapsets/search?s=any&sort=plays_desc" + cursor);
      page.get("beatmapsets").forEach(set -> seen.add(set.get("id").asLong()));
      JsonNode next = page.get("cursor_string");
      cursor = next.isNull() ? null : "&cursor_string=" + next.asText();
    }
    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  @Test
  void aMessageAppearsInItsChannel() {
    HttpResponse<String> sent =
        post("chat/channels/3/messages", "{\"message\":\"hello\",\"is_action\":false}");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);

    JsonNode last = get("chat/channels/3/messages?limit=1").get(0);
    assertThat(last.get("content").asText()).isEqualTo("hello");
    assertThat(last.get("sender_id").asLong()).isEqualTo(OsuSandbox.CLIENT_OWNER);

    sandbox.reset();
    assertThat(get("chat/channels/3/messages?limit=1").findValuesAsText("content"))
        .doesNotContain("hello");
  }

  @Test
  void aReplyAppearsInItsTopic() {
    assertThat(post("forums/topics/5001/reply", "{\"body\":\"[b]hi[/b]\"}").statusCode())
        .isEqualTo(200);

    JsonNode topic = get("forums/topics/5001?sort=id_desc");
    assertThat(topic.get("posts").get(0).get("body").get("html").asText())
        .isEqualTo("<div class='bbcode'><strong>hi</strong></div>");
    assertThat(topic.get("topic").get("post_count").asInt()).isEqualTo(2);
  }

  @Test
  void whatIsNotServedSaysSo() {
    String game = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "*");

    HttpResponse<String> notifications =
        Http.get(sandbox.baseUrl() + "/api/v2/notifications", "Authorization", "Bearer " + game);

    assertThat(notifications.statusCode()).isEqualTo(501);
    assertThat(notifications.body()).contains("does not serve GET notifications yet");
  }
}
