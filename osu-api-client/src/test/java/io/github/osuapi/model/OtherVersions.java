package io.github.osuapi.model;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answers that have another shape than the models, mostly that of another version of the API.
 */
final class OtherVersions {
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

  /** A messages answer to a request that asked for an object, which no call of the client does. */
  private static final Set<String> OBJECT_OF_MESSAGES = Set.of("chat/messages_object");

  /** The recorded ones. */
  static final Set<String> RECORDED =
      Stream.of(OLD_SCORES, OLD_FRIENDS, NEWER_ROOMS, OBJECT_OF_MESSAGES)
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  /** The folders of those of the live site: score answers to requests that asked for no version. */
  static final Set<String> LIVE =
      Set.of(
          "GET_beatmaps_beatmap_scores",
          "GET_beatmaps_beatmap_scores_users_user_all",
          "GET_scores_ruleset_score",
          "GET_users_user_scores_type");

  private OtherVersions() {}
}
