package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a test in another process does. */
class ControlTest {
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox = OsuSandbox.start();
  }

  @AfterEach
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

  private int news() {
    return Http.get(sandbox.baseUrl() + "/api/v2/news").statusCode();
  }

  @Test
  void additionsAreMadeInTheOrderThatTheyNeed() {
    HttpResponse<String> added =
        post(
            "additions",
            """
            {"scores": [{"user_id": 9000, "beatmap_id": 9001, "pp": 251.5}],
             "messages": [{"channel_id": 90, "sender_id": 9000, "content": ".help"}],
             "channels": [{"id": 90, "name": "#bots", "members": [9000]}],
             "rooms": [{"user_id": 9000, "name": "Cup", "playlist": [9001]}],
             "beatmapsets": [{"id": 900, "artist": "Artist", "title": "Title", "user_id": 9000,
               "beatmaps": [{"id": 9001, "version": "Insane", "difficulty_rating": 5.3}]}],
             "users": [{"id": 9000, "username": "Alice", "country_code": "SE",
               "statistics": {"osu": {"pp": 100}}}]}
            """);

    assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
    assertThat(added.body()).startsWith("{\"ids\":[9000,900,");
    assertThat(sandbox.users()).containsEntry(9000L, "Alice");

    assertThat(post("reset", "").statusCode()).isEqualTo(204);
    assertThat(sandbox.users()).doesNotContainKey(9000L);
  }

  @Test
  void faultsAreForTheRequestsThatTheyName() {
    assertThat(post("faults", "{\"fault\":\"error\",\"status\":502,\"path\":\"/api/v2/wiki\"}"))
        .returns(204, HttpResponse::statusCode);
    assertThat(post("faults", "{\"fault\":\"error\",\"status\":503,\"times\":2}"))
        .returns(204, HttpResponse::statusCode);

    assertThat(news()).isEqualTo(503);
    assertThat(post("faults", "{\"fault\":\"too_many_requests\",\"retry_after\":3}").statusCode())
        .isEqualTo(204);
    assertThat(news()).isEqualTo(503);
    assertThat(Http.get(sandbox.baseUrl() + "/api/v2/news").headers().firstValue("Retry-After"))
        .hasValue("3");
    assertThat(news()).isEqualTo(200);
  }

  @Test
  void answersAreSpoiltAsAskedFor() {
    assertThat(spoilt("{\"fault\":\"expired_token\"}").statusCode()).isEqualTo(401);
    assertThat(spoilt("{\"fault\":\"null_error\"}").body()).isEqualTo("{\"error\":null}");
    assertThat(spoilt("{\"fault\":\"garbage\"}").body()).doesNotContain("news_posts");
    assertThat(spoilt("{\"fault\":\"page\",\"status\":502}").headers().firstValue("Content-Type"))
        .get(STRING)
        .startsWith("text/html");
    assertThat(spoilt("{\"fault\":\"wrong_type\"}").headers().firstValue("Content-Type"))
        .get(STRING)
        .startsWith("text/html");
    assertThat(spoilt("{\"fault\":\"slow_drip\",\"delay_ms\":0}").statusCode()).isEqualTo(200);
    assertThat(news()).isEqualTo(200);
  }

  private HttpResponse<String> spoilt(String fault) {
    assertThat(post("faults", fault).statusCode()).isEqualTo(204);
    return Http.get(sandbox.baseUrl() + "/api/v2/news");
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(post("additions", "{\"userss\":[]}"))
        .returns(422, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("no additions are called 'userss'. There are users, beatmapsets");
    assertThat(post("additions", "{\n]").body()).contains("in line 2");
    assertThat(post("additions", "[]").body()).contains("a JSON object with lists of users");
    assertThat(post("additions", "{\"users\":[7]}").body()).contains("users are JSON objects");
    assertThat(post("faults", "{\"fault\":\"fire\"}").body()).contains("no fault 'fire'");
    assertThat(post("faults", "{\"fault\":\"error\"}").body()).contains("error needs status");
    assertThat(post("faults", "{\"kind\":\"error\"}").body()).contains("a fault has no [kind]");
    assertThat(post("faults", "[]").body()).contains("a fault is a JSON object");
  }

  @Test
  void pagesOfOtherSitesCannotControlIt() {
    assertThat(Http.postForm(sandbox.baseUrl() + "/sandbox/reset", "").statusCode()).isEqualTo(415);
  }
}
