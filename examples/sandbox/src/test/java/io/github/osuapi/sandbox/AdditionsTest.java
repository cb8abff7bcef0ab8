package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewChannel;
import io.github.osuapi.sandbox.addition.NewMessage;
import io.github.osuapi.sandbox.addition.NewRoom;
import io.github.osuapi.sandbox.addition.NewScore;
import io.github.osuapi.sandbox.addition.NewUser;
import io.github.osuapi.sandbox.route.ApiError;
import io.github.osuapi.sandbox.route.ApiResponse;
import io.github.osuapi.sandbox.route.OwnRoute;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the author of a test adds is there as if it had always been. */
class AdditionsTest {
  private static final long ALICE = 9000;
  private static final long SET = 900;
  private static final long INSANE = 9001;

  private OsuSandbox sandbox;

  @BeforeEach
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(
                NewUser.named("Alice")
                    .id(ALICE)
                    .country("SE")
                    .performance("osu", 5432.1, 1234)
                    .statistic("osu", "country_rank", 12)
                    .rankHistory("osu", List.of(1500, 1300, 1234))
                    .friends(OsuSandbox.SECOND_USER))
            .add(
                NewBeatmapset.of("Artist", "Title")
                    .id(SET)
                    .creator(ALICE)
                    .beatmap(NewBeatmap.named("Insane").id(INSANE).ruleset("taiko").stars(5.3)))
            .route(
                OwnRoute.scoped(
                    "GET",
                    "clans/{clan}",
                    "public",
                    request -> {
                      if (request.id("clan") != 7) {
                        throw ApiError.notFound();
                      }
                      return ApiResponse.json("{\"id\":7,\"name\":\"Seven\"}");
                    }))
            .route(
                OwnRoute.anonymous("GET", "ping", request -> ApiResponse.json("{\"pong\":true}")))
            .start();
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private HttpResponse<String> request(String path) {
    String token =
        sandbox.issueToken(
            SandboxClient.OWNED, ALICE, "public", "identify", "friends.read", "chat.read");
    return Http.api(sandbox, token, path);
  }

  private JsonNode get(String path) {
    return Http.json(request(path));
  }

  @Test
  void aUserHasAProfileAndFriends() {
    JsonNode alice = get("users/@alice/osu");

    assertThat(alice.get("id").asLong()).isEqualTo(ALICE);
    assertThat(alice.get("country").get("name").asText()).isEqualTo("Sweden");
    assertThat(alice.get("statistics").get("pp").asDouble()).isEqualTo(5432.1);
    assertThat(alice.get("statistics").get("global_rank").asInt()).isEqualTo(1234);
    assertThat(alice.get("statistics").get("rank").get("country").asInt()).isEqualTo(12);
    assertThat(alice.get("rank_history").get("data")).hasSize(3);
    assertThat(alice.size()).isEqualTo(get("users/1001/osu").size() + 1);
    assertThat(get("friends").get(0).get("target_id").asLong()).isEqualTo(1001);
    assertThat(get("me").get("username").asText()).isEqualTo("Alice");
  }

  @Test
  void aUserWithPointsHasAPlaceInTheRankings() {
    long best =
        sandbox.add(
            NewUser.named("Best")
                .country("SE")
                .performance("osu", 30_000, 1)
                .statistic("osu", "ranked_score", 3));

    JsonNode world = get("rankings/osu/performance").get("ranking");
    assertThat(world.get(0).at("/user/username").asText()).isEqualTo("Best");
    assertThat(world.get(0).fieldNames())
        .toIterable()
        .containsExactlyElementsOf(() -> world.get(1).fieldNames());
    assertThat(get("rankings/osu/performance?country=SE").findValuesAsText("username"))
        .containsSubsequence("Best", "Alice");

    assertThat(get("rankings/osu/global").get("ranking")).isEqualTo(world);
    List<String> byScore = new ArrayList<>();
    byScore.addAll(get("rankings/osu/score").findValuesAsText("username"));
    byScore.addAll(get("rankings/osu/score?page=2").findValuesAsText("username"));
    assertThat(byScore).doesNotHaveDuplicates().endsWith("Best", "Alice");

    sandbox.add(NewUser.named("Second").id(best).performance("osu", 5432.2, 4000));
    assertThat(get("rankings/osu/performance").get("ranking").get(0).at("/user/username").asText())
        .isEqualTo(world.get(1).at("/user/username").asText());
    assertThat(get("rankings/osu/performance?country=SE").findValuesAsText("username"))
        .containsSubsequence("Second", "Alice");
  }

  @Test
  void aRenamedUserHasTheNewNameInRankings() {
    sandbox.add(NewUser.named("Renamed").id(OsuSandbox.SECOND_USER));

    assertThat(get("rankings/osu/performance").findValuesAsText("username")).contains("Renamed");
    assertThat(request("rankings/osu/performance?country=ZZ").statusCode()).isEqualTo(404);
    assertThat(request("rankings/osu/performance?filter=foes").statusCode()).isEqualTo(422);
  }

  @Test
  void anAdditionWithAKnownIdChangesWhatIsThere() {
    JsonNode before = get("users/1001/osu");

    sandbox.add(NewUser.named("Renamed").id(OsuSandbox.SECOND_USER));

    JsonNode after = get("users/1001/osu");
    assertThat(after.get("username").asText()).isEqualTo("Renamed");
    assertThat(after.get("join_date")).isEqualTo(before.get("join_date"));
    assertThat(after.get("statistics")).isEqualTo(before.get("statistics"));
  }

  @Test
  void aBeatmapIsFoundWithItsSet() {
    JsonNode beatmap = get("beatmaps/" + INSANE);

    assertThat(beatmap.get("mode_int").asInt()).isEqualTo(1);
    assertThat(beatmap.get("owners").get(0).get("username").asText()).isEqualTo("Alice");
    assertThat(beatmap.get("beatmapset").get("creator").asText()).isEqualTo("Alice");
    assertThat(beatmap.get("beatmapset").get("covers").get("cover").asText())
        .contains("/" + SET + "/");
    assertThat(get("beatmapsets/" + SET).get("beatmaps")).hasSize(1);
    assertThat(get("beatmapsets/search?q=Alice").get("beatmapsets")).hasSize(1);
  }

  @Test
  void aScoreIsRecentAndBestAndOnTheBoard() {
    long score =
        sandbox.add(NewScore.of(ALICE, INSANE).pp(251.5).accuracy(0.987).mods("HD").rank("SH"));
    sandbox.add(NewScore.of(ALICE, INSANE).failed());

    JsonNode best = get("users/" + ALICE + "/scores/best?mode=taiko");
    assertThat(best).hasSize(1);
    assertThat(best.get(0).get("id").asLong()).isEqualTo(score);
    assertThat(best.get(0).get("pp").asDouble()).isEqualTo(251.5);
    assertThat(get("users/" + ALICE + "/scores/recent?mode=taiko&include_fails=1")).hasSize(2);
    assertThat(get("users/1000/scores/recent?mode=osu")).isNotEmpty();
    assertThat(get("beatmaps/" + INSANE + "/scores").get("scores")).hasSize(1);
    assertThat(get("scores/" + score).get("rank_global").asInt()).isEqualTo(1);
  }

  @Test
  void aRoomShowsItsPlaylist() {
    long room = sandbox.add(NewRoom.of(ALICE, "Cup").playlist(INSANE, 7001L));

    JsonNode shown = get("rooms/" + room);
    assertThat(shown.get("host").get("username").asText()).isEqualTo("Alice");
    assertThat(shown.get("playlist")).hasSize(2);
    assertThat(shown.get("playlist").get(0).get("beatmap").get("version").asText())
        .isEqualTo("Insane");
    assertThat(shown.get("playlist").findValuesAsText("id")).doesNotHaveDuplicates();
    assertThat(get("rooms").findValuesAsText("name")).contains("Cup");
  }

  @Test
  void aMessageIsReadInItsChannel() {
    long channel = sandbox.add(NewChannel.named("#bots").members(ALICE));
    long message = sandbox.add(NewMessage.of(channel, OsuSandbox.SECOND_USER, ".help"));

    JsonNode read = get("chat/channels/" + channel + "/messages");
    assertThat(read).hasSize(1);
    assertThat(read.get(0).get("message_id").asLong()).isEqualTo(message);
    assertThat(read.get(0).get("sender").get("username").asText()).isEqualTo("SecondUser");
    assertThat(get("chat/channels/" + channel).get("channel").get("last_message_id").asLong())
        .isEqualTo(message);
  }

  @Test
  void resetKeepsWhatTheSandboxStartedWith() {
    long bob = sandbox.add(NewUser.named("Bob"));
    assertThat(get("users/" + bob).get("username").asText()).isEqualTo("Bob");

    sandbox.reset();

    assertThat(request("users/" + bob).statusCode()).isEqualTo(404);
    assertThat(get("users/" + ALICE).get("username").asText()).isEqualTo("Alice");
  }

  @Test
  void whatNamesNothingIsRefusedAndLeavesNothingBehind() {
    assertThatThrownBy(() -> sandbox.add(NewScore.of(ALICE, 123)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the sandbox has no beatmap 123. Add it first, or name one that is there");
    assertThatThrownBy(() -> sandbox.add(NewUser.named("Bob").id(9100).friends(77L)))
        .hasMessageStartingWith("the sandbox has no user 77.");
    assertThatThrownBy(() -> sandbox.add(NewBeatmap.named("Alone")))
        .hasMessageStartingWith("the sandbox has no beatmapset without an id.");
    assertThatThrownBy(() -> sandbox.add(NewRoom.of(ALICE, "Empty")))
        .hasMessage("a room needs a playlist of one beatmap at least");
    assertThatThrownBy(() -> NewUser.named("Nobody").id(0))
        .hasMessage("an id is at least 1, but got 0");

    assertThat(sandbox.users()).doesNotContainKey(9100L);
    assertThat(get("rooms").findValuesAsText("name")).doesNotContain("Empty");
  }

  @Test
  void addedUsersSignInAndHavePictures() {
    assertThat(sandbox.signIn(ALICE)).isNotEmpty();
    String page =
        Http.get(
                sandbox.baseUrl()
                    + "/oauth/authorize?client_id=1&response_type=code&scope=public"
                    + "&redirect_uri=http://localhost:9000/callback")
            .body();
    assertThat(page).contains("<option value=\"9000\">Alice</option>");

    String avatar = get("users/" + ALICE).get("avatar_url").asText();
    HttpResponse<String> picture = Http.get(avatar);
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    assertThat(picture.body()).startsWith("<svg").contains(">A</text>");
    assertThat(Http.get(get("users/1000").get("avatar_url").asText()).statusCode()).isEqualTo(200);
    assertThat(Http.get(sandbox.baseUrl() + "/avatars/77").statusCode()).isEqualTo(404);
  }

  @Test
  void ownRoutesAreCheckedLikeTheServers() {
    assertThat(get("clans/7").get("name").asText()).isEqualTo("Seven");
    assertThat(request("clans/8").statusCode()).isEqualTo(404);
    String other = sandbox.issueToken(SandboxClient.OWNED, ALICE, "identify");
    assertThat(
            Http.get(sandbox.baseUrl() + "/api/v2/clans/7", "Authorization", "Bearer " + other)
                .statusCode())
        .isEqualTo(403);
    assertThat(Http.get(sandbox.baseUrl() + "/api/v2/ping").body()).isEqualTo("{\"pong\":true}");
  }
}
