package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the records say beyond their components. */
class ModelsTest {
  static final String DELETED_USER =
      """
      {"avatar_url": null, "country_code": null, "default_group": "default", "id": null,
       "is_active": false, "is_bot": false, "is_deleted": true, "is_online": false,
       "is_supporter": false, "last_visit": null, "pm_friends_only": false,
       "profile_colour": null, "username": "[deleted user]"}
      """;

  @Test
  void userWhoseAccountIsGoneHasNoId() throws IOException {
    User user = StrictJson.readLeniently(User.class, DELETED_USER);

    assertThat(user.id()).isNull();
    assertThat(user.isDeleted()).isTrue();
  }

  @Test
  void friendIsAUserInARelation() throws IOException {
    JsonNode friend = Recordings.exchange("friends/index").response().body().get(0);
    String relation =
        """
        {"target_id": %s, "relation_type": "friend", "mutual": true, "target": %s}
        """
            .formatted(friend.get("id"), friend);

    assertThat(StrictJson.differencesAfterRoundTrip(UserRelation.class, relation)).isEmpty();
    assertThat(StrictJson.readLeniently(UserRelation.class, relation))
        .returns(friend.get("id").asLong(), UserRelation::targetId)
        .returns(RelationType.FRIEND, UserRelation::relationType);
  }

  @Test
  void knownValueIsItsConstant() {
    assertThat(Ruleset.of("fruits")).isSameAs(Ruleset.FRUITS);
    assertThat(Ruleset.FRUITS.value()).isEqualTo("fruits");
  }

  @Test
  void unknownValueKeepsItsText() {
    assertThat(Grade.of("Q")).isEqualTo(new Grade.Unknown("Q")).hasToString("Q");
  }

  @Test
  void scoreCountsItsHits() throws IOException {
    Score score = StrictJson.readLeniently(Score.class, body("scores/show_mods_v20240529"));

    assertThat(score.statistics()).containsEntry("great", score.count(HitResult.GREAT));
    assertThat(score.count(HitResult.GREAT)).isPositive();
    assertThat(score.count(HitResult.of("never heard of"))).isZero();
  }

  @Test
  void rankingEndsWithItsLastPage() throws IOException {
    Rankings first = StrictJson.readLeniently(Rankings.class, body("rankings/osu_performance"));
    Rankings spotlight = StrictJson.readLeniently(Rankings.class, body("rankings/osu_charts"));

    assertThat(first.hasNext(1)).isTrue();
    assertThat(first.items()).isEqualTo(first.ranking()).isNotEmpty();
    assertThat(spotlight.hasNext(1)).isFalse();
  }

  @Test
  void commentableIsThereGoneOrUnknown() throws IOException {
    CommentableMeta gone =
        StrictJson.readLeniently(CommentableMeta.class, "{\"title\": \"Deleted Item\"}");
    CommentableMeta unknown =
        StrictJson.readLeniently(
            CommentableMeta.class, "{\"title\": \"t\", \"type\": \"team\", \"id\": 3}");
    CommentBundle bundle =
        StrictJson.readLeniently(CommentBundle.class, body("comments/index_no_params"));

    assertThat(gone).isEqualTo(new DeletedCommentableMeta("Deleted Item"));
    assertThat(gone.url()).isNull();
    assertThat(unknown.title()).isEqualTo("t");
    assertThat(unknown)
        .isInstanceOfSatisfying(
            UnknownCommentableMeta.class,
            meta -> assertThat(meta.json().value()).asString().contains("id=3"));
    assertThat(bundle.commentableMeta())
        .hasAtLeastOneElementOfType(ExistingCommentableMeta.class)
        .allSatisfy(meta -> assertThat(meta.title()).isNotEmpty());
  }

  @Test
  void eventOfAnUnknownKindSaysWhenItWas() throws IOException {
    Event event =
        StrictJson.readLeniently(
            Event.class,
            "{\"type\": \"new\", \"created_at\": \"2026-11-22T07:57:02+00:00\", \"id\": 1}");
    BeatmapsetEvent odd =
        StrictJson.readLeniently(
            BeatmapsetEvent.class,
            "{\"type\": \"new\", \"created_at\": \"soon\", \"user_id\": 7, \"comment\": []}");

    assertThat(event.createdAt()).isEqualTo(Instant.parse("2026-11-22T07:57:02Z"));
    assertThat(odd.createdAt()).isNull();
    assertThat(odd.userId()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e99", "1e99999999999", "1e-999999999", "1.5", "\"7\"", "null"})
  void eventOfAnUnknownKindHasNoUserWhereThatIsNoId(String id) throws IOException {
    BeatmapsetEvent event =
        StrictJson.readLeniently(
            BeatmapsetEvent.class, "{\"type\": \"new\", \"user_id\": " + id + "}");

    assertThat(event.userId()).isNull();
  }

  @Test
  @Timeout(60)
  void eventOfAnUnknownKindIsReadWithANumberOfAnyLength() throws IOException {
    BeatmapsetEvent event =
        StrictJson.readLeniently(
            BeatmapsetEvent.class,
            "{\"type\": \"new\", \"user_id\": " + "9".repeat(1_600_000) + "}");

    assertThat(event.userId()).isNull();
  }

  @Test
  void matchScoreIsReadInEitherShape() throws IOException {
    String common =
        """
        "accuracy": 0.97, "best_id": null, "id": null, "max_combo": 300, "passed": true,
        "pp": null, "rank": "A", "replay": false, "type": "legacy_match_score", "user_id": 1000,
        "current_user_attributes": {"pin": null},
        "match": {"slot": 0, "team": "red", "pass": true}
        """;
    String older =
        """
        {%s, "created_at": "2026-11-22T07:00:00Z", "mode": "osu", "mode_int": 0,
         "mods": ["HD"], "perfect": false, "score": 700000,
         "statistics": {"count_100": 9, "count_300": 300, "count_50": 1, "count_geki": 0,
                        "count_katu": 0, "count_miss": 2}}
        """
            .formatted(common);
    String newer =
        """
        {%s, "beatmap_id": 7001, "build_id": null, "ended_at": "2026-11-22T07:00:00Z",
         "has_replay": false, "is_perfect_combo": false, "legacy_perfect": false,
         "legacy_score_id": null, "legacy_total_score": 700000, "maximum_statistics": {"miss": 0},
         "mods": [{"acronym": "HD"}], "ruleset_id": 0, "started_at": null,
         "statistics": {"great": 300, "ok": 9, "meh": 1, "miss": 2}, "total_score": 700000}
        """
            .formatted(common);

    for (String shape : List.of(older, newer)) {
      assertThat(StrictJson.differencesAfterRoundTrip(MatchScore.class, shape)).isEmpty();
      MatchScore score = StrictJson.readLeniently(MatchScore.class, shape);
      assertThat(score.total()).isEqualTo(700_000);
      assertThat(score.acronyms()).containsExactly("HD");
      assertThat(score.type()).isSameAs(ScoreType.LEGACY_MATCH_SCORE);
      assertThat(score.match()).isEqualTo(new MatchScorePlace(0, MatchTeam.RED, true));
    }
  }

  @Test
  void outOfSeasonThereAreNoBackgrounds() throws IOException {
    assertThat(StrictJson.readLeniently(SeasonalBackgrounds.class, "{}"))
        .isEqualTo(new SeasonalBackgrounds(null, null));
  }

  private static String body(String name) {
    return Recordings.exchange(name).response().body().toString();
  }
}
