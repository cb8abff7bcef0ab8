package io.github.osuapi.poll;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.model.Score;
import io.github.osuapi.request.WalkIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scores as they come in: a page without a cursor holds the latest 1000, so that it moves. */
class ScoreFeedTest {
  private static final int WINDOW = 1000;

  private final AtomicLong newest = new AtomicLong(5000);
  private final ListServer server = new ListServer(this::answer);

  ScoreFeedTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void noScoreIsMissedWhileTheFirstPageMoves() {
    Feed<Score> feed = Feed.of(server.osu().scores().list().walk().maxItems(300), PollPace.usual());
    List<Long> seen = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      feed.poll().forEach(score -> seen.add(score.id()));
      newest.addAndGet(200);
    }

    assertThat(seen)
        .isEqualTo(LongStream.rangeClosed(4001, 7200).boxed().toList().subList(0, seen.size()));
    assertThat(seen).hasSizeGreaterThan(3000);
  }

  @Test
  void aWalkThatIsLeftWithinTheFirstPageIsTakenUpAfterItsLastScore() {
    WalkIterator<Score> walk = server.osu().scores().list().walk().iterator();
    assertThat(walk.next().id()).isEqualTo(4001);
    assertThat(walk.next().id()).isEqualTo(4002);
    newest.addAndGet(500);

    Score next = server.osu().scores().list().walk().from(walk.position()).iterator().next();

    assertThat(next.id()).isEqualTo(4003);
    assertThat(walk.position()).isEqualTo("scores.list?cursor_string=eyJpZCI6NDAwMn0");
  }

  private String answer(HttpUrl url) {
    long after = after(url.queryParameter("cursor_string"));
    long last = Math.min(newest.get(), after + WINDOW);
    String scores =
        LongStream.rangeClosed(after + 1, last)
            .mapToObj(ScoreFeedTest::score)
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"scores\":" + scores + ",\"cursor_string\":\"" + cursor(last) + "\"}";
  }

  private long after(@Nullable String cursor) {
    if (cursor == null) {
      return newest.get() - WINDOW;
    }
    String json = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
    return Long.parseLong(json.replaceAll("\\D", ""));
  }

  private static String cursor(long id) {
    byte[] json = ("{\"id\":" + id + "}").getBytes(UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  private static String score(long id) {
    return """
        {"id": %d, "accuracy": 1, "beatmap_id": 1, "ended_at": "2026-11-22T06:12:14Z",
         "has_replay": false, "is_perfect_combo": true, "legacy_perfect": true, "max_combo": 1,
         "maximum_statistics": {}, "mods": [], "passed": true, "rank": "X", "replay": false,
         "ruleset_id": 0, "statistics": {}, "total_score": 1, "type": "solo_score", "user_id": 2}
        """
        .formatted(id);
  }
}
