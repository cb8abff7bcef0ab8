package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Answers of the live site go through the models without a loss. They hold people's data, so they
 * are not part of the project; without them the tests are skipped.
 */
class RealAnswersTest {
  private static final Path FIXTURES =
      Path.of(System.getProperty("osuapi.fixtures", "../../shared/fixtures"));

  @ParameterizedTest
  @CsvSource({
    "GET_beatmaps_beatmap, GET, beatmaps/1",
    "GET_beatmaps_packs, GET, beatmaps/packs",
    "GET_beatmapsets_discussions_posts, GET, beatmapsets/discussions/posts",
    "GET_beatmapsets_discussions_votes, GET, beatmapsets/discussions/votes",
    "GET_matches, GET, matches",
    "GET_rooms_room, GET, rooms/1",
    "GET_users_user_beatmapsets_type, GET, users/1/beatmapsets/ranked",
    "GET_users_user_kudosu, GET, users/1/kudosu",
    "GET_users_user_recent_activity, GET, users/1/recent_activity",
    "GET_beatmapsets_beatmapset, GET, beatmapsets/1",
    "GET_beatmapsets_lookup, GET, beatmapsets/lookup",
    "GET_changelog, GET, changelog",
    "GET_changelog_changelog, GET, changelog/lazer",
    "GET_comments, GET, comments",
    "GET_news, GET, news",
    "GET_news_news, GET, news/1",
    "GET_rankings_kudosu, GET, rankings/kudosu",
    "GET_rankings_mode_type, GET, rankings/osu/performance",
    "GET_seasonal-backgrounds, GET, seasonal-backgrounds",
    "GET_users_user_mode, GET, users/1",
    "GET_wiki_locale_path, GET, wiki/en/Main_page",
    "POST_beatmaps_beatmap_attributes, POST, beatmaps/1/attributes"
  })
  void answersAreReadWholeAndWrittenBack(String folder, String method, String path)
      throws IOException {
    assumeTrue(Files.isDirectory(FIXTURES), "there are no answers of the live site here");
    List<Path> files;
    try (Stream<Path> listing = Files.list(FIXTURES.resolve(folder))) {
      files = listing.filter(file -> !file.toString().contains("_404")).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      assertThat(
              StrictJson.differencesAfterRoundTrip(
                  AnswerTypes.find(method, path, null).orElseThrow(), Files.readString(file)))
          .as(file.getFileName().toString())
          .isEmpty();
    }
  }
}
