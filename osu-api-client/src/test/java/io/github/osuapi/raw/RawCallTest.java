package io.github.osuapi.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.squareup.moshi.Types;
import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.OsuGuest;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.ForbiddenException;
import io.github.osuapi.error.MissingScopeException;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.UserRequiredException;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawCallTest {
  private OsuSandbox sandbox;
  private OsuClient osu;

  /** A caller's own view of a user: no adapter was generated for it. */
  public record Name(long id, String username) {}

  record Hidden(long id) {}

  @BeforeAll
  void start() {
    sandbox = OsuSandbox.start();
    osu = client(sandbox.baseUrl(), "public", "identify").build();
  }

  @AfterAll
  void stop() {
    osu.close();
    sandbox.close();
  }

  private OsuClientBuilder client(String url, String... scopes) {
    String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, scopes);
    return OsuClient.builder().baseUrl(url).token(AccessToken.of(token));
  }

  @Test
  void readsARouteIntoTheCallersOwnType() {
    RawCall user = osu.call("GET", "users/{user}/{mode?}").path("user", "ClientOwner");

    Name name = user.path("mode", Ruleset.OSU).as(Name.class).execute();
    assertThat(name).isEqualTo(new Name(OsuSandbox.CLIENT_OWNER, "ClientOwner"));
    assertThat(user.as(UserExtended.class).submit().join().id()).isEqualTo(name.id());
  }

  @Test
  void readsTheSameAsTheEndpoint() {
    long id = OsuSandbox.CLIENT_OWNER;
    RawCall scores =
        osu.call("GET", "users/" + id + "/scores/best")
            .query("mode", Ruleset.OSU)
            .query("limit", 3)
            .query("include_fails", null);

    assertThat(scores.as(Types.newParameterizedType(List.class, Score.class)).execute())
        .isEqualTo(osu.users().scores(id, UserScoreType.BEST).mode(Ruleset.OSU).limit(3).execute());
    String text = scores.asText().execute();
    assertThat(text).isEqualTo(scores.asText().executeRaw().body()).startsWith("[{");
    assertThat(scores.asJson().execute().value())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(3);
    assertThat(scores.asText().endpoint().id()).isEqualTo("users.scores");
  }

  @Test
  void savesAFile() {
    byte[] bytes = osu.call("GET", "scores/30/download").asFile().executeBytes();
    assertThat(bytes).isEqualTo(osu.scores().download(30).executeBytes());
  }

  @Test
  void sendsBodies() throws Exception {
    RawJson attributes =
        osu.call("POST", "beatmaps/{beatmap}/attributes")
            .path("beatmap", 7001)
            .json(Map.of("ruleset_id", 0, "mods", List.of("HD")))
            .asJson()
            .execute();
    assertThat(attributes.value()).isInstanceOf(Map.class);
    assertThat(
            osu.call("POST", "beatmaps/{beatmap}/attributes")
                .path("beatmap", 7001)
                .json(Map.of("ruleset_id", 0, "mods", List.of(Mod.of("HD"))))
                .asJson()
                .execute())
        .isEqualTo(attributes);

    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(new MockResponse.Builder().build());
      server.enqueue(new MockResponse.Builder().build());
      server.enqueue(new MockResponse.Builder().build());
      try (OsuClient local = client(server.url("/").toString(), "public").build()) {
        RawCall post =
            local.call("POST", "tournaments").access(EndpointAccess.scope(Scope.PUBLIC, false));
        post.form("name", "a&b").form("maps[]", List.of(1, 2)).asNothing().execute();
        post.jsonText("{\"a\": [1, 2]}").asNothing().execute();
        post.query("ids[]", List.of(1, 2))
            .query("from", LocalDate.of(2026, 1, 2))
            .asNothing()
            .execute();
      }
      RecordedRequest form = server.takeRequest();
      assertThat(body(form)).isEqualTo("name=a%26b&maps%5B%5D=1&maps%5B%5D=2");
      assertThat(form.getHeaders().get("Content-Type"))
          .isEqualTo("application/x-www-form-urlencoded");
      RecordedRequest json = server.takeRequest();
      assertThat(body(json)).isEqualTo("{\"a\": [1, 2]}");
      assertThat(json.getHeaders().get("Content-Type")).startsWith("application/json");
      assertThat(server.takeRequest().getTarget())
          .isEqualTo("/api/v2/tournaments?ids%5B%5D=1&ids%5B%5D=2&from=2026-01-02");
    }
  }

  private static @Nullable String body(RecordedRequest request) {
    return request.getBody() == null ? null : request.getBody().utf8();
  }

  @Test
  void checksAccessBeforeAnythingIsSent() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      try (OsuClient local = client(server.url("/").toString(), "public").build()) {
        assertThatExceptionOfType(MissingScopeException.class)
            .isThrownBy(() -> local.call("GET", "friends").asText().execute())
            .withMessageStartingWith("friends.list: needs scope friends.read");
        assertThatExceptionOfType(MissingScopeException.class)
            .isThrownBy(
                () ->
                    local
                        .call("GET", "tournaments")
                        .access(EndpointAccess.scope(Scope.CHAT_READ, true))
                        .asText()
                        .execute())
            .withMessageStartingWith("GET tournaments: needs scope chat.read");
        assertThatIllegalStateException()
            .isThrownBy(() -> local.call("POST", "rooms").asText())
            .withMessageContaining("not for third parties")
            .withMessageContaining("open a room");
        assertThatIllegalStateException()
            .isThrownBy(() -> local.call("GET", "tournaments").asText());
      }
      assertThat(server.getRequestCount()).isZero();
    }
    try (OsuGuest guest =
        OsuGuest.builder()
            .baseUrl(sandbox.baseUrl())
            .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
            .build()) {
      assertThat(guest.call("GET", "users/1000").as(Name.class).execute().id()).isEqualTo(1000);
      assertThatExceptionOfType(UserRequiredException.class)
          .isThrownBy(() -> guest.call("GET", "friends").asText().execute());
    }
  }

  @Test
  void givesTheLeastPrivilegedTokenThatWillDo() throws Exception {
    try (MockWebServer server = new MockWebServer()) {
      server.start();
      server.enqueue(new MockResponse.Builder().build());
      server.enqueue(new MockResponse.Builder().build());
      String guest = sandbox.issueToken(SandboxClient.OWNED, null, "public");
      String user =
          sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.CLIENT_OWNER, "public", "identify");
      try (OsuClient local =
          OsuClient.builder()
              .baseUrl(server.url("/").toString())
              .token(AccessToken.of(user))
              .token(AccessToken.of(guest))
              .build()) {
        local.call("GET", "users/1").asNothing().execute();
        local.call("GET", "me").asNothing().execute();
      }
      assertThat(server.takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Bearer " + guest);
      assertThat(server.takeRequest().getHeaders().get("Authorization"))
          .isEqualTo("Bearer " + user);
    }
  }

  @Test
  void failsAsOtherCallsDo() {
    EndpointAccess access = EndpointAccess.scope(Scope.PUBLIC, false);
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> osu.call("GET", "tournaments").access(access).asText().execute());
    assertThatExceptionOfType(ForbiddenException.class)
        .isThrownBy(
            () ->
                osu.call("GET", "blocks").access(EndpointAccess.anyToken(true)).asText().execute());
    assertThatExceptionOfType(OsuDecodingException.class)
        .isThrownBy(() -> osu.call("GET", "users/1000").as(Score.class).execute())
        .withMessageStartingWith("users.get: ");
  }

  @Test
  void saysWhatIsWrongWithACall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("get", "users/1"))
        .withMessage("there is no method 'get': give one of GET, POST, PUT, PATCH, DELETE");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("GET", "users/1").form("a", 1))
        .withMessageContaining("a GET has no body");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("GET", "users/1").query("a", new Object()))
        .withMessageContaining("a parameter cannot be a java.lang.Object");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("POST", "forums/topics").jsonText("{} {}"))
        .withMessageContaining("the body is no JSON, or more than one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("POST", "forums/topics").jsonText("{"))
        .withMessageContaining("the body is no JSON");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("GET", "users/1").as(Hidden.class))
        .withMessageContaining("RawCallTest$Hidden, which is not public: add @JsonModel");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> osu.call("POST", "forums/topics").json(new Hidden(1)));
    assertThatIllegalStateException()
        .isThrownBy(() -> osu.call("POST", "forums/topics").form("a", 1).jsonText("{}"))
        .withMessageContaining("a body already");
    assertThatIllegalStateException()
        .isThrownBy(() -> osu.call("POST", "forums/topics").jsonText("{}").form("a", 1));
    assertThat(osu.call("GET", "users/{user}").path("user", "secret"))
        .hasToString("GET users/{user}");
  }
}
