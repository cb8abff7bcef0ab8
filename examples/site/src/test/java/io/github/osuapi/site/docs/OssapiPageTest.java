package io.github.osuapi.site.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.site.GeneratedSite;
import io.github.osuapi.site.facts.EndpointFacts;
import io.github.osuapi.site.facts.ParameterFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of ossapi's methods has all of them, and each call in it is one of ours. */
class OssapiPageTest {
  /** The methods of {@code Ossapi} that make requests, at the commit that the page names. */
  private static final List<String> METHODS =
      Arrays.asList(
          """
          beatmap_packs beatmap_pack beatmap_user_score beatmap_user_scores beatmap_scores beatmap
          beatmaps beatmap_attributes beatmapset_discussion_posts beatmapset_discussion_votes
          beatmapset_discussions search_beatmapsets beatmapset beatmapset_events changelog_build
          changelog_listing changelog_build_lookup send_pm send_announcement comments comment events
          forum_create_topic forum_reply forum_edit_topic forum_edit_post forum_topic forum_listing
          forum_topics friends search matches match get_me news_listing news_post revoke_token
          ranking multiplayer_scores room room_leaderboard rooms score scores score_mode
          download_score download_score_mode seasonal_backgrounds spotlights tags user_kudosu
          user_scores user_beatmaps user_recent_activity search_beatmaps_passed user users_lookup
          users wiki_page
          """
              .strip()
              .split("\\s+"));

  private static final String PAGE = Objects.requireNonNull(Pages.TEXTS.get("docs/from-ossapi.md"));
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| `([^`]+)` \\|");
  private static final Pattern CALL =
      Pattern.compile("`(\\w+)\\(\\)\\.(\\w+)\\(([^()`]*)\\)((?:\\.\\w+\\([^()`]*\\))*)`");
  private static final Pattern SETTER = Pattern.compile("\\.(\\w+)\\(");

  private static final Map<String, EndpointFacts> ENDPOINTS =
      GeneratedSite.SITE.reference().endpoints().stream()
          .collect(Collectors.toMap(EndpointFacts::id, Function.identity()));

  @Test
  void everyMethodHasARow() {
    assertThat(ROW.matcher(PAGE).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(METHODS);
  }

  static List<String> calls() {
    return CALL.matcher(PAGE).results().map(MatchResult::group).toList();
  }

  @Test
  void thereIsACallForEachMethod() {
    assertThat(calls()).hasSizeGreaterThan(METHODS.size());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void callExists(String text) {
    Matcher call = CALL.matcher(text);
    assertThat(call.matches()).isTrue();
    EndpointFacts endpoint = ENDPOINTS.get(call.group(1) + "." + call.group(2));
    if (endpoint == null) {
      throw new AssertionError("There is no endpoint " + text);
    }
    List<String> setters =
        SETTER.matcher(call.group(4)).results().map(setter -> setter.group(1)).toList();
    long given = call.group(3).isBlank() ? 0 : call.group(3).split(",", -1).length;

    assertThat(setters).isSubsetOf(names(endpoint, false));
    assertThat(given).isEqualTo(names(endpoint, true).size());
  }

  private static List<String> names(EndpointFacts endpoint, boolean required) {
    return endpoint.parameters().stream()
        .filter(parameter -> parameter.required() == required)
        .map(ParameterFacts::name)
        .toList();
  }
}
