package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.model.Answers.Answer;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server's code may answer with, although no recorded answer has it. */
class RareAnswersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "achievement | {'created_at':'2025-01-01T00:00:00+00:00','id':1,'type':'achievement','parse_error':true}",
        "rank | {'created_at':'2025-01-01T00:00:00+00:00','id':1,'type':'rank','parse_error':true}",
        "rankLost | {'created_at':'2025-01-01T00:00:00+00:00','id':1,'type':'rankLost','parse_error':true}",
        " | {'created_at':'2025-01-01T00:00:00+00:00','id':1,'type':null,'parse_error':true}",
      },
      quoteCharacter = '"')
  void anEventThatTheServerCouldNotReadIsUnknown(String kind, String event) throws IOException {
    String json = event.replace('\'', '"');

    UnknownEvent read = (UnknownEvent) StrictJson.read(Event.class, json);

    assertThat(read.type()).isEqualTo(kind);
    assertThat(read.createdAt()).isNotNull();
    assertComesBack(Event.class, json);
  }

  @Test
  void forumsOfTheThirdLevelComeWithoutTheirs() throws IOException {
    String third = forum(3, "");
    String second = forum(2, ",\"subforums\":[" + third + "]");
    String first = forum(1, ",\"subforums\":[" + second + "]");

    Forum read = (Forum) StrictJson.read(Forum.class, first);

    assertThat(only(only(read)).subforums()).isNull();
    assertComesBack(Forum.class, first);
  }

  @ParameterizedTest
  @CsvSource({
    "users/me, /cover_url",
    "users/me, /join_date",
    "users/show_silenced, /account_history/0/timestamp",
    "users/show_nat_groups, /groups/0/identifier",
    "users/show_nat_groups, /groups/0/short_name",
    "rooms/show_user, /channel_id",
    "rooms/show_user, /playlist/0/allowed_mods",
    "rooms/show_user, /playlist/0/required_mods",
    "rooms/events, /events/0/created_at",
    "forums/topic_page1, /topic/type",
    "forums/topic_page1, /topic/created_at",
    "forums/topic_page1, /topic/updated_at",
    "discussions/index_page1, /discussions/0/user_id",
    "discussions/index_page1, /discussions/0/message_type",
    "discussions/index_page1, /discussions/0/created_at",
    "discussions/index_page1, /discussions/0/updated_at",
    "discussions/posts_of, /posts/0/created_at",
    "discussions/posts_of, /posts/0/updated_at",
    "discussions/votes_index_page1, /votes/0/created_at",
    "discussions/votes_index_page1, /votes/0/updated_at",
    "beatmapset_events/all, /events/0/created_at",
    "beatmapset_events/all, /events/1/created_at",
    "beatmapset_events/all, /events/4/created_at",
    "beatmapset_events/all, /events/5/created_at",
    "beatmapset_events/all, /events/6/created_at",
    "beatmapset_events/all, /events/8/created_at",
    "beatmapset_events/all, /events/12/created_at",
    "beatmapset_events/all, /events/14/created_at",
    "comments/show_top, /comments/0/commentable_type",
    "comments/show_top, /comments/0/commentable_id",
    "events/index_page2, /events/22/achievement/description",
  })
  void whatTheServersColumnsMayLackIsNull(String recorded, String field) throws IOException {
    Answer answer =
        Answers.recorded().stream()
            .filter(one -> one.name().equals(recorded))
            .findFirst()
            .orElseThrow();
    JsonNode body = answer.body().deepCopy();
    JsonPointer pointer = JsonPointer.compile(field);
    ObjectNode object = (ObjectNode) body.at(pointer.head());
    String name = pointer.last().getMatchingProperty();
    assertThat(object.hasNonNull(name)).as("the record has it").isTrue();
    object.putNull(name);

    assertComesBack(answer.type(), body.toString());
  }

  @Test
  void aSilenceNeedsNoUser() throws IOException {
    assertComesBack(UserSilence.class, "{\"id\":1,\"user_id\":null}");
  }

  @Test
  void aSpotlightNeedsNoDates() throws IOException {
    assertComesBack(
        Spotlight.class,
        "{\"end_date\":null,\"id\":1,\"mode_specific\":true,\"name\":\"x\",\"start_date\":null,"
            + "\"type\":\"monthly\"}");
  }

  @Test
  void aBadgeNeedsNoDate() throws IOException {
    assertComesBack(
        UserBadge.class,
        "{\"awarded_at\":null,\"description\":\"\",\"image@2x_url\":\"\",\"image_url\":\"\",\"url\":\"\"}");
  }

  private static Forum only(Forum forum) {
    List<Forum> subforums = Objects.requireNonNull(forum.subforums());
    assertThat(subforums).hasSize(1);
    return subforums.get(0);
  }

  private static String forum(long id, String more) {
    return "{\"description\":\"\",\"id\":" + id + ",\"name\":\"\"" + more + "}";
  }

  private static void assertComesBack(Type type, String json) throws IOException {
    assertThat(StrictJson.differencesAfterRoundTrip(type, json)).isEmpty();
  }
}
