package io.github.osuapi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.model.BeatmapExtended;
import io.github.osuapi.model.BeatmapsetExtended;
import io.github.osuapi.model.Score;
import io.github.osuapi.model.User;
import io.github.osuapi.model.UserScoreType;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.request.Found;
import io.github.osuapi.request.Retries;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.sandbox.addition.NewUser;
import io.github.osuapi.sandbox.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lists name by id, got from the sandbox; requests are counted. */
class ReferencesTest {
  private final OsuSandbox sandbox = OsuSandbox.start();
  private final List<String> requests = new ArrayList<>();
  private final OsuClient osu =
      OsuClient.builder()
          .baseUrl(sandbox.baseUrl())
          .token(AccessToken.of(sandbox.issueToken(SandboxClient.OWNED, null, "public")))
          .retries(Retries.never())
          .httpClient(
              new OkHttpClient.Builder()
                  .addInterceptor(
                      chain -> {
                        requests.add(chain.request().url().encodedPath());
                        return chain.proceed(chain.request());
                      })
                  .build())
          .build();
  private final References references = References.of(osu);

  @AfterEach
  void close() {
    osu.close();
    sandbox.close();
  }

  @Test
  void aListOfScoresTakesOneRequestForItsUsersAndOneForItsBeatmaps() {
    List<Score> scores = osu.scores().list().execute().scores();
    requests.clear();

    Found<Long, User> users = references.users(scores, Score::userId);
    Found<Long, BeatmapExtended> beatmaps = references.beatmaps(scores, Score::beatmapId);

    assertThat(requests).containsExactly("/api/v2/users", "/api/v2/beatmaps");
    assertThat(scores)
        .allSatisfy(
            score -> {
              assertThat(users.get(score.userId()).isPresent())
                  .isNotEqualTo(users.missing().contains(score.userId()));
              assertThat(beatmaps.get(score.beatmapId()))
                  .hasValueSatisfying(beatmap -> assertThat(beatmap.beatmapset()).isNotNull());
            });
  }

  @Test
  void aHundredRowsTakeTwoRequests() {
    List<Long> ids = LongStream.range(0, 100).map(i -> 1000 + i).boxed().toList();

    Found<Long, User> users = references.users(ids, id -> id);

    assertThat(requests).containsExactly("/api/v2/users", "/api/v2/users");
    assertThat(users.items()).isNotEmpty();
    assertThat(users.items().size() + users.missing().size()).isEqualTo(100);
  }

  @Test
  void whatWasGotIsNotAskedForAgain() {
    references.users(List.of(1000L, 1001L));
    references.users(List.of(1001L, 1000L, 1003L));
    references.users(List.of(1003L));

    assertThat(requests).hasSize(2);
    assertThat(references.users(List.of()).items()).isEmpty();
  }

  @Test
  void whatWasGotForOneUserIsNotGivenToAnother() {
    try (OsuClient signedIn = ofUsers(OsuSandbox.CLIENT_OWNER, OsuSandbox.SECOND_USER)) {
      References own = References.of(signedIn);
      signedIn.authorize();
      BeatmapsetExtended first = own.beatmapsets(List.of(501L)).items().get(0);
      assertThat(own.beatmapsets(List.of(501L)).items().get(0)).isSameAs(first);

      signedIn.signOut();
      signedIn.authorize();

      assertThat(own.beatmapsets(List.of(501L)).items().get(0)).isNotSameAs(first);
    }
  }

  @Test
  void whatCameSinceTheUserSignedInIsNotAskedForAgain() {
    try (OsuClient signedIn = ofUsers(OsuSandbox.CLIENT_OWNER)) {
      References own = References.of(signedIn);
      BeatmapsetExtended second = own.beatmapsets(List.of(501L, 507L)).items().get(1);

      assertThat(own.beatmapsets(List.of(507L)).items().get(0)).isSameAs(second);
    }
  }

  private OsuClient ofUsers(Long... inTurn) {
    List<Long> users = new ArrayList<>(List.of(inTurn));
    return OsuClient.builder()
        .baseUrl(sandbox.baseUrl())
        .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
        .grant(Grant.AUTHORIZATION_CODE, Scope.PUBLIC, Scope.IDENTIFY)
        .redirectUri("http://127.0.0.1:0/callback")
        .browser(uri -> sandbox.browser(users.remove(0)).allow(uri))
        .build();
  }

  @Test
  void rowsThatNameNobodyAreLeftOut() {
    List<Score> scores = osu.users().scores(1000, UserScoreType.BEST).execute();
    requests.clear();

    assertThat(references.users(scores, score -> null).items()).isEmpty();
    assertThat(requests).isEmpty();
  }

  @Test
  void beatmapsetsTakeARequestEach() {
    Found<Long, BeatmapsetExtended> found =
        references.beatmapsets(List.of(501L, 999_999_999L, 501L));

    assertThat(found.get(501L)).isPresent();
    assertThat(found.missing()).containsExactly(999_999_999L);
    assertThat(requests).hasSize(2);
  }

  @Test
  void beatmapsetsThatCameBeforeAFailureAreNotAskedForAgain() {
    String second = "/api/v2/beatmapsets/999999999";
    sandbox.faults().plan(second::equals, Fault.error(500), 1);
    List<Long> ids = List.of(501L, 999_999_999L);

    assertThatThrownBy(() -> references.beatmapsets(ids)).isInstanceOf(ServerErrorException.class);
    assertThat(requests).containsExactly("/api/v2/beatmapsets/501", second);
    requests.clear();

    Found<Long, BeatmapsetExtended> found = references.beatmapsets(ids);

    assertThat(requests).containsExactly(second);
    assertThat(found.get(501L)).isPresent();
  }

  @Test
  void usersThatCameBeforeAFailureAreNotAskedForAgain() {
    List<Long> ids =
        IntStream.range(0, 51).mapToObj(i -> sandbox.add(NewUser.named("user " + i))).toList();
    failSecondRequest();

    assertThatThrownBy(() -> references.users(ids)).isInstanceOf(ServerErrorException.class);
    assertThat(requests).hasSize(2);

    assertThat(references.users(ids).asMap()).containsOnlyKeys(ids);
    assertThat(requests).hasSize(3);
  }

  private void failSecondRequest() {
    sandbox.faults().next(Fault.latency(Duration.ZERO));
    sandbox.faults().next(Fault.error(500));
  }

  @Test
  void theWholeProfileOfOneUser() {
    assertThat(references.profile(1000).username()).isEqualTo("ClientOwner");
  }

  @Test
  void namesAreFoundAtOnceAndRemembered() {
    UserNames names = UserNames.of(osu);

    Found<String, Long> found = names.ids(List.of("ClientOwner", "nobody at all", "@SecondUser"));

    assertThat(found.asMap())
        .containsEntry("ClientOwner", 1000L)
        .containsEntry("@SecondUser", 1001L);
    assertThat(found.missing()).containsExactly("nobody at all");
    assertThat(names.ids(List.of("clientowner", "SecondUser")).items())
        .containsExactly(1000L, 1001L);
    assertThat(requests).containsExactly("/api/v2/users/lookup");
  }

  @Test
  void namesThatWereFoundBeforeAFailureAreNotAskedForAgain() {
    List<String> given = IntStream.range(0, 51).mapToObj(i -> "user " + i).toList();
    given.forEach(name -> sandbox.add(NewUser.named(name)));
    UserNames names = UserNames.of(osu);
    failSecondRequest();

    assertThatThrownBy(() -> names.ids(given)).isInstanceOf(ServerErrorException.class);
    assertThat(requests).hasSize(2);

    assertThat(names.ids(given).missing()).isEmpty();
    assertThat(requests).hasSize(3);
  }

  @Test
  void anUnderscoreMayStandForASpace() {
    long id = sandbox.add(NewUser.named("Some User"));
    long other = sandbox.add(NewUser.named("real_one"));
    UserNames names = UserNames.of(osu);

    assertThat(names.ids(List.of("some_user", "real_one", "no_body")).asMap())
        .containsOnly(Map.entry("some_user", id), Map.entry("real_one", other));
    assertThat(requests).hasSize(2);
    assertThat(names.ids(List.of("some user", "Some_User")).items()).containsOnly(id);
    assertThat(requests).hasSize(2);
    assertThat(names.ids(List.of("_", "@__", "Some_User")).missing()).containsExactly("_", "@__");
  }
}
