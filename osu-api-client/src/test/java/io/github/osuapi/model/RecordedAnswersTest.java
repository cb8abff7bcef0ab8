package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded answer of the routes that have models goes through them without a loss. */
class RecordedAnswersTest {
  /** Score answers to requests that asked for no version, or one below 20220705. */
  private static final Set<String> OLD_SCORES =
      Set.of(
          "beatmap_scores/scores",
          "beatmap_scores/scores_fruits_legacyfmt",
          "beatmap_scores/scores_legacy_only",
          "beatmap_scores/scores_mania_legacyfmt",
          "beatmap_scores/scores_taiko_legacyfmt",
          "beatmap_scores/user",
          "protocol/api_version_garbage",
          "scores/show_by_ruleset_legacy_id",
          "scores/show_convert",
          "scores/show_failed",
          "scores/show_lazer",
          "scores/show_legacy",
          "scores/show_mania",
          "scores/show_mods",
          "scores/show_nopp",
          "user_scores/best_default_mode",
          "user_scores/best_fruits",
          "user_scores/best_mania",
          "user_scores/best_v20220704",
          "user_scores/firsts_fruits",
          "user_scores/firsts_mania",
          "user_scores/firsts_osu",
          "user_scores/firsts_v20220704",
          "user_scores/limit_over_100",
          "user_scores/pinned_osu",
          "user_scores/pinned_v20220704",
          "user_scores/recent_include_fails_legacyfmt",
          "user_scores/recent_mania",
          "user_scores/recent_osu",
          "user_scores/recent_v20220704");

  /** Friends answers to requests that asked for no version, or one below 20241022. */
  private static final Set<String> OLD_FRIENDS =
      Set.of("friends/index", "session_verify/friends_unverified_session");

  /** Rooms answers to requests that asked for a version that is not settled yet. */
  private static final Set<String> NEWER_ROOMS =
      Set.of(
          "rooms/object_v99999999_page1",
          "rooms/object_v99999999_page2",
          "rooms/object_v99999999_page3");

  static List<RecordedExchange> answers() {
    return modelled().filter(exchange -> !isOfOtherVersion(exchange)).toList();
  }

  static List<RecordedExchange> answersOfOtherVersions() {
    return modelled().filter(RecordedAnswersTest::isOfOtherVersion).toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answerIsReadWholeAndWrittenBack(RecordedExchange exchange) throws IOException {
    assertThat(StrictJson.differencesAfterRoundTrip(type(exchange), body(exchange))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answersOfOtherVersions")
  void answerOfAnotherVersionIsRefused(RecordedExchange exchange) {
    assertThatThrownBy(() -> StrictJson.read(type(exchange), body(exchange)))
        .isInstanceOf(JsonDataException.class);
  }

  @Test
  void everyAnswerOfAnotherVersionIsThere() {
    assertThat(answersOfOtherVersions())
        .hasSize(OLD_SCORES.size() + OLD_FRIENDS.size() + NEWER_ROOMS.size());
  }

  private static Stream<RecordedExchange> modelled() {
    return Recordings.exchanges().stream()
        .filter(exchange -> exchange.response().status() == 200 && exchange.response().json())
        .filter(exchange -> find(exchange).isPresent());
  }

  private static boolean isOfOtherVersion(RecordedExchange exchange) {
    return OLD_SCORES.contains(exchange.name())
        || OLD_FRIENDS.contains(exchange.name())
        || NEWER_ROOMS.contains(exchange.name());
  }

  static Type type(RecordedExchange exchange) {
    return find(exchange).orElseThrow();
  }

  private static Optional<Type> find(RecordedExchange exchange) {
    return AnswerTypes.find(
        exchange.request().method(), exchange.request().path(), exchange.request().query());
  }

  private static String body(RecordedExchange exchange) {
    return exchange.response().body().toString();
  }
}
