package io.github.osuapi.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.osuapi.sandbox.addition.NewBeatmap;
import io.github.osuapi.sandbox.addition.NewBeatmapset;
import io.github.osuapi.sandbox.addition.NewUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search finds by its words and options, of two beatmapsets that are called "Xylo". */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeatmapsetSearchTest {
  private static final long ALICE = 9000;
  private static final long BOB = 9001;

  private OsuSandbox sandbox;

  @BeforeAll
  void start() {
    sandbox =
        OsuSandbox.builder()
            .add(NewUser.named("Alice Liddell").id(ALICE))
            .add(NewUser.named("Bob").id(BOB))
            .add(
                NewBeatmapset.of("The \"Old\" Singer", "Xylo First")
                    .id(900)
                    .creator(ALICE)
                    .with("title_unicode", "木琴")
                    .with("source", "Some Film")
                    .with("tags", "piano slow")
                    .with("favourite_count", 7)
                    .with("submitted_date", "2019-12-31T23:59:59Z")
                    .with("ranked_date", "2021-02-03T04:05:06Z")
                    .with("last_updated", "2021-01-31T00:00:00Z")
                    .beatmap(osu("Insane", 9.3, 4.2, 5.25, 90).with("count_circles", 321))
                    .beatmap(osu("Light Insane", 3, 2, 1.5, 210).with("user_id", BOB)))
            .add(
                NewBeatmapset.of("Chorus", "Xylo Second")
                    .id(901)
                    .creator(BOB)
                    .status("loved")
                    .with("favourite_count", 12)
                    .with("submitted_date", "2020-01-01T00:00:00Z")
                    .with("ranked_date", "2022-06-15T12:00:00Z")
                    .with("last_updated", "2022-06-15T12:00:00Z")
                    .beatmap(osu("[7K] Hard", 5, 7, 3.14, 150).ruleset("mania")))
            .start();
  }

  private static NewBeatmap osu(String version, double ar, double cs, double stars, int length) {
    return NewBeatmap.named(version)
        .stars(stars)
        .with("ar", ar)
        .with("cs", cs)
        .with("accuracy", ar - 1)
        .with("drain", 6)
        .with("bpm", 100 + ar)
        .with("total_length", length);
  }

  @AfterAll
  void stop() {
    sandbox.close();
  }

  private JsonNode search(String query) {
    String token = sandbox.issueToken(SandboxClient.OWNED, OsuSandbox.SECOND_USER, "public");
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return Http.json(Http.api(sandbox, token, "beatmapsets/search?q=" + encoded));
  }

  private String found(String query) {
    TreeSet<String> ids = new TreeSet<>();
    search(query).get("beatmapsets").forEach(set -> ids.add(set.get("id").asText()));
    return String.join(" ", ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "ar=9.3 | 900",
        "AR:9.3 | 900",
        "ar=9,3 | 900",
        "ar>9.3 | ''",
        "ar>=9.3 | 900",
        "ar<9 | 900 901",
        "ar<=3 | 900",
        "ar<:5 ar>:4 | 901",
        "ar>9 ar>2 | 900 901",
        "cs=7 | 901",
        "od=8.3 | 900",
        "hp=6 | 900 901",
        "dr<6 | ''",
        "dr<6 hp<7 | 900 901",
        "bpm>109 | 900",
        "stars=3.14 | 901",
        "star>5 | 900",
        "stars>5 ar<4 | ''",
        "circles=321 | 900",
        "sliders>=0 | 900 901",
        "length<100 | 900",
        "length=1:30 | 900",
        "length:2m30s | 901",
        "length=2.5m | 901",
        "length>150500ms | 900",
        "keys=7 | 901",
        "key<7 | ''",
        "favourites>7 | 901",
        "favourites<=7 | 900",
        "status=ranked | 900",
        "status>r | 901",
        "status=lo | 901",
        "divisor>4 | 900 901",
        "featured_artist=1 | ''",
        "created=2019 | 900",
        "created>2019 | 901",
        "submitted<2020-01 | 900",
        "submitted>=2020.01.01 | 901",
        "ranked=2021-02 | 900",
        "ranked=2021/02/03 | 900",
        "ranked<=20210203 | 900",
        "ranked>2021-02-03 | 901",
        "ranked=\"2021-02-03 13:05:06 +09:00\" | 900",
        "ranked<2021-02-03T04:05:06Z | ''",
        "updated<2021-02 | 900",
        "difficulty=insane | 900",
        "difficulty=\"light insane\" | 900",
        "difficulty=light ar>9 | ''",
        "difficulty=hard | 901",
        "creator=\"alice liddell\" | 900",
        "creator=Alice_Liddell | 900",
        "creator=9001 | 900 901",
        "creator=bob | 900 901",
        "creator=lidd | 900",
        "artist=singer | 900",
        "artist=\"the singer\" | 900",
        "artist=\"\"the singer\"\" | ''",
        "artist=\"the \\\"old\\\" singer\" | 900",
        "title=木琴 | 900",
        "source=film | 900",
        "source=\"some game\" | ''",
        "tag=nothing | ''"
      })
  void findsByOptions(String options, String ids) {
    assertThat(found("title=xylo " + options)).isEqualTo(ids == null ? "" : ids);
  }

  @ParameterizedTest
  @CsvSource({
    "tag=skillset/jumps, 501",
    "TAG:Skillset/Jumps tag=\"meta collab\", 501",
    "tag=jumps difficulty=normal, 501",
    "tag=collab difficulty=normal, ''"
  })
  void findsByTheTagsOfABeatmap(String query, String ids) {
    assertThat(found(query)).isEqualTo(ids);
  }

  @ParameterizedTest
  @CsvSource({
    "xylo, 900 901",
    "xyl, 900 901",
    "x, ''",
    "901, 901",
    "piano, 900",
    "pian, ''",
    "film, 900",
    "film light, 900",
    "film hard, ''",
    "chorus piano, 900 901",
    "\"first xylo\", ''",
    "\"xylo first\", 900",
    "chorus ar>9, ''"
  })
  void findsByWords(String query, String ids) {
    assertThat(found(query)).isEqualTo(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"artist>absent", "ar==5", "ar=nine", "status=unheard", "ranked=soon", "other=1"})
  void takesWhatIsNoOptionForWords(String query) {
    assertThat(search("title=xylo " + query).get("search").get("sort").asText())
        .isEqualTo("relevance_desc");
    assertThat(found("title=xylo " + query)).isEmpty();
  }

  @Test
  void ordersByFitWhereThereIsSomethingToFit() {
    assertThat(search("ar>9").get("search").get("sort").asText()).isEqualTo("ranked_desc");
    assertThat(search("artist=chorus").get("search").get("sort").asText())
        .isEqualTo("relevance_desc");
  }
}
