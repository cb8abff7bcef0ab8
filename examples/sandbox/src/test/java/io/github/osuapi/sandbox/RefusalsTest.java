package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.route.OwnRoute;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What no record shows being refused is refused as osu! would. */
class RefusalsTest {
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .route(
                OwnRoute.anonymous(
                    "GET",
                    "broken",
                    request -> {
                      throw new IllegalStateException("broken");
                    }))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> send(String token, String method, String path, String body) {
    return Http.send(
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/api/v2/" + path))
            .method(method, BodyPublishers.ofString(body)),
        "Authorization",
        "Bearer " + token,
        "Content-Type",
        "application/json");
  }

  @Test
  void aYearThatIsNoNumberHasNoNews() {
    String token = sandbox.issueToken(SandboxClient.OWNED, null, "public");

    JsonNode news = Http.json(Http.api(sandbox, token, "news?year=abc"));

    assertThat(news.get("news_posts")).isEmpty();
    assertThat(news.get("search").get("year").asInt()).isZero();
  }

  @Test
  void postsOfALockedTopicCannotBeEdited() {
    String token =
        sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "forum.write", "public");
    String moderator =
        sandbox.issueToken(
            SandboxClient.MODERATOR_BOT,
            OsuSandbox.MODERATOR_BOT,
            "delegate",
            "forum.write",
            "forum.write_manage",
            "group_permissions");
    String topic = "{\"forum_id\":200,\"title\":\"t\",\"body\":\"b\"}";
    JsonNode written = Http.json(send(token, "POST", "forums/topics", topic));
    String path = "forums/topics/" + written.at("/topic/id").asText();
    String post = "forums/posts/" + written.at("/post/id").asText();
    assertThat(send(moderator, "POST", path + "/lock", "{\"lock\":true}").statusCode())
        .isEqualTo(204);

    assertThat(send(token, "PUT", post, "{\"body\":\"new\"}").body())
        .isEqualTo("{\"error\":\"Can not edit post of a locked topic.\"}");
    assertThat(send(token, "PUT", path, "{}").statusCode()).isEqualTo(403);
    assertThat(send(moderator, "PUT", post, "{\"body\":\"new\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void whatBreaksIsAnErrorOfTheServers() {
    HttpResponse<String> broken = Http.get(sandbox.baseUrl() + "/api/v2/broken");

    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(broken.body()).isEqualTo("{\"error\":null}");
  }
}
