package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.osuapi.sandbox.addition.NewUser;
import io.github.osuapi.sandbox.route.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may write to whom is one question, in whichever way a conversation starts. */
class PrivateMessagesTest {
  private static final long SHY = 9100;
  private static final long CROSS = 9101;
  private static final long BLOCKED = 1009;

  private final MovableClock clock = MovableClock.at(Instant.parse("2030-01-31T12:00:00Z"));
  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    JsonNode blocks = Json.array(List.of(IntNode.valueOf((int) OsuSandbox.CLIENT_OWNER)));
    sandbox =
        OsuSandbox.builder()
            .clock(clock)
            .add(NewUser.named("Shy").id(SHY))
            .add(NewUser.named("Cross").id(CROSS))
            .world(world -> world.putDocument("blocks:" + CROSS, blocks))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> post(long user, String path, String body) {
    clock.advance(Duration.ofSeconds(2));
    String token =
        sandbox.issueToken(
            SandboxClient.OWNED, user, "chat.read", "chat.write", "chat.write_manage");
    return Http.send(
        HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/api/v2/chat/" + path))
            .POST(BodyPublishers.ofString(body)),
        "Authorization",
        "Bearer " + token,
        "Content-Type",
        "application/json");
  }

  private HttpResponse<String> start(long user, long target) {
    return post(user, "new", "{\"target_id\":" + target + ",\"message\":\"hi\"}");
  }

  private HttpResponse<String> open(long user, long target) {
    return post(user, "channels", "{\"type\":\"PM\",\"target_id\":" + target + "}");
  }

  @Test
  void thoseWhoWantFriendsOnlyHearFromThemAlone() {
    long owner = OsuSandbox.CLIENT_OWNER;
    String channel = Http.json(start(owner, SHY)).get("new_channel_id").asText();
    String message = "channels/" + channel + "/messages";
    sandbox.add(NewUser.named("Shy").id(SHY).with("pm_friends_only", true));

    assertThat(start(owner, SHY).body()).contains("not on their friends list");
    assertThat(open(owner, SHY).body()).contains("not on their friends list");
    assertThat(post(owner, message, "{\"message\":\"hi\"}").body())
        .contains("not on their friends list");
    assertThat(start(SHY, owner).body()).contains("may not be able to reply");

    sandbox.add(NewUser.named("Shy").id(SHY).friends(owner));
    assertThat(start(owner, SHY).statusCode()).isEqualTo(200);
    assertThat(open(owner, SHY).statusCode()).isEqualTo(200);
    assertThat(post(owner, message, "{\"message\":\"hi\"}").statusCode()).isEqualTo(200);
  }

  @Test
  void blocksHoldBothWays() {
    assertThat(start(OsuSandbox.CLIENT_OWNER, BLOCKED).statusCode()).isEqualTo(403);
    assertThat(open(OsuSandbox.CLIENT_OWNER, BLOCKED).statusCode()).isEqualTo(403);
    assertThat(start(CROSS, OsuSandbox.CLIENT_OWNER).body()).contains("blocked");
    assertThat(start(OsuSandbox.CLIENT_OWNER, CROSS).body()).contains("blocked");
    assertThat(start(OsuSandbox.HELPER_BOT, CROSS).statusCode()).isEqualTo(200);
  }
}
