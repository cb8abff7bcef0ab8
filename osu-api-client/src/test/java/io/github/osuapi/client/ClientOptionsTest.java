package io.github.osuapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.json.UnknownValueListener.Kind;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.TagList;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.request.Drift;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client is built with, as the server and the user see it. */
class ClientOptionsTest {
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private OsuClientBuilder client() {
    String token;
    try (OsuSandbox sandbox = OsuSandbox.start()) {
      token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "public");
    }
    return OsuClient.builder().baseUrl(server.url("/").toString()).token(AccessToken.of(token));
  }

  private void answer(String json) {
    server.enqueue(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(json)
            .build());
  }

  @Test
  void aListenerHearsOfWhatIsNewAndTheAnswerIsRead() {
    List<Drift> drifts = new ArrayList<>();
    answer("{\"tags\":[{\"id\":1,\"name\":\"a\",\"description\":\"b\",\"colour\":\"red\"}]}");
    answer("{\"events\":[{\"id\":1,\"type\":\"moved\",\"to\":2}]}");

    try (OsuClient osu = client().driftListener(drifts::add).build()) {
      TagList tags = osu.tags().list().execute();
      assertThat(tags.tags()).hasSize(1);
      assertThat(osu.events().list().execute().events()).hasSize(1);
    }

    assertThat(drifts)
        .containsExactly(
            new Drift("tags.list", Kind.FIELD, "$.tags[0].colour", "colour"),
            new Drift("events.list", Kind.OBJECT_KIND, "$.events[0]", "moved"));
  }

  @Test
  void theVersionThatIsAskedForIsSent() throws InterruptedException {
    answer("[]");
    try (OsuClient osu = client().apiVersion(20250101).build()) {
      assertThat(osu.rooms().list().execute()).isEmpty();
    }

    RecordedRequest sent = server.takeRequest();
    assertThat(sent.getHeaders().get("x-api-version")).isEqualTo("20250101");
  }

  @ParameterizedTest
  @ValueSource(ints = {20220705, 20241021, 99_999_999})
  void aVersionThatTheModelsCannotReadIsRefused(int version) {
    assertThatThrownBy(() -> client().apiVersion(version))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The models read answers of versions from 20241022 to 99999998, not of "
                + version
                + ": scores, friends or rooms have other shapes there. Leave it out to ask for"
                + " 20250913.");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 25})
  void aTimeoutThatCannotBeKeptIsRefused(long days) {
    assertThatThrownBy(() -> client().callTimeout(Duration.ofDays(days)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("callTimeout is ");
  }

  @Test
  void optionalParametersAreSentAsTheServerSpellsThem() throws InterruptedException {
    answer("{\"scores\":[]}");
    try (OsuClient osu = client().build()) {
      osu.scores().list().ruleset(Ruleset.FRUITS).execute();
    }

    assertThat(server.takeRequest().getTarget()).isEqualTo("/api/v2/scores?ruleset=fruits");
  }
}
