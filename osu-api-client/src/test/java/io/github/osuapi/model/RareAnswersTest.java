package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.osuapi.recorded.Recordings;
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
    "users/me, , cover_url, UserExtended",
    "users/me, , join_date, UserExtended",
    "rooms/show_user, , channel_id, Room",
    "forums/topic_page1, topic, type, ForumTopicPosts",
  })
  void whatTheServersColumnsMayLackIsNull(
      String recorded, String inside, String field, String model) throws Exception {
    ObjectNode answer = (ObjectNode) Recordings.exchange(recorded).response().body().deepCopy();
    ObjectNode object = inside == null ? answer : (ObjectNode) answer.get(inside);
    assertThat(object.get(field).isNull()).as("the record shows null already").isFalse();
    object.putNull(field);

    assertComesBack(Class.forName("io.github.osuapi.model." + model), answer.toString());
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
