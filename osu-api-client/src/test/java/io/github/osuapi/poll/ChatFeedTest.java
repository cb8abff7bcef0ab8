package io.github.osuapi.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.model.ChatMessage;
import io.github.osuapi.request.Walk;
import io.github.osuapi.request.WalkIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Messages of a channel whose server, as osu! does, chooses up to 50 rows and only then leaves out
 * what is older than a day and the commands of others.
 */
class ChatFeedTest {
  private final TreeSet<Long> rows = new TreeSet<>();
  private final Set<Long> hidden = new TreeSet<>();
  private final ListServer server = new ListServer(this::answer);
  private long last;

  ChatFeedTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void messagesAfterADayOfHiddenOnesAllComeOnce() {
    List<Long> seen = new ArrayList<>();
    write(10, false);
    Feed<ChatMessage> feed = feed(0);
    poll(feed, seen);
    write(430, true);
    write(330, false);

    poll(feed, seen);
    assertThat(seen).isEqualTo(visible());

    write(20, false);
    poll(feed, seen);
    assertThat(seen).isEqualTo(visible());
    assertThat(feed.position()).isEqualTo("chat.messages?since=" + last);
  }

  @Test
  void aWalkOverAllMessagesBeginsWithTheFirstVisibleOne() {
    write(230, true);
    write(120, false);

    assertThat(ids(server.osu().chat().messages(5).since(0).walk())).isEqualTo(visible());
    assertThat(ids(server.osu().chat().messages(5).since(0).walk().maxItems(7)))
        .isEqualTo(visible().subList(0, 7));
    assertThat(ids(server.osu().chat().messages(5).since(0).limit(3).walk().maxItems(7)))
        .isEqualTo(visible().subList(0, 7));
  }

  @Test
  void theFirstMessageInAQuietChannelComes() {
    write(300, true);
    Feed<ChatMessage> feed = feed(rows.first());
    assertThat(feed.poll()).isEmpty();
    assertThat(server.requests()).isEqualTo(2);
    assertThat(feed.position()).isEqualTo("chat.messages?since=" + rows.first());

    write(1, false);

    assertThat(feed.poll()).extracting(ChatMessage::messageId).containsExactly(last);
    assertThat(feed.poll()).isEmpty();
    assertThat(feed.position()).isEqualTo("chat.messages?since=" + last);
  }

  @Test
  void manyCommandsOfOthersEndNoFeed() {
    write(3, false);
    Feed<ChatMessage> feed = feed(last);
    write(80, true);
    assertThat(feed.poll()).isEmpty();
    write(2, false);

    assertThat(feed.poll()).extracting(ChatMessage::messageId).isEqualTo(visible().subList(3, 5));
  }

  @Test
  void theLatestMessageIsFoundBeforeCommands() {
    write(4, false);
    long newest = last;
    write(5, true);

    assertThat(ids(server.osu().chat().messages(5).walk().maxItems(1))).containsExactly(newest);
  }

  @Test
  void pagesOfAWalkShowWhatItsItemsShow() {
    write(10, false);
    write(120, true);
    write(75, false);
    List<Long> seen = new ArrayList<>();
    WalkIterator<List<ChatMessage>> pages =
        server.osu().chat().messages(5).since(visible().get(9)).walk().pages().iterator();
    pages.forEachRemaining(page -> page.forEach(message -> seen.add(message.messageId())));

    assertThat(seen).isEqualTo(visible().subList(10, 85));
    assertThat(pages.position()).isEqualTo("chat.messages?since=" + last);
  }

  @Test
  void whateverIsHiddenNothingComesTwiceOrOutOfOrder() {
    Random random = new Random(5);
    for (int i = 0; i < 5; i++) {
      rows.clear();
      hidden.clear();
      last = 0;
      write(random.nextInt(200), true);
      Feed<ChatMessage> feed = feed(0);
      List<Long> seen = new ArrayList<>();
      for (int poll = 0; poll < 4; poll++) {
        // Fewer than 50 in a row: past them, nothing tells the client that anything is there.
        for (int part = 0; part < 4; part++) {
          write(random.nextInt(49), true);
          write(random.nextInt(30) + 1, false);
        }
        poll(feed, seen);
      }

      assertThat(seen).as("case %s", i).isEqualTo(visible());
    }
  }

  private Feed<ChatMessage> feed(long since) {
    return Feed.of(server.osu().chat().messages(5).since(since).walk(), PollPace.usual());
  }

  private static void poll(Feed<ChatMessage> feed, List<Long> seen) {
    feed.poll().forEach(message -> seen.add(message.messageId()));
  }

  private static List<Long> ids(Walk<?, ChatMessage> walk) {
    return walk.stream().map(ChatMessage::messageId).toList();
  }

  /** Adds messages, between whose ids are those of other channels. */
  private void write(int messages, boolean hide) {
    for (int i = 0; i < messages; i++) {
      last += 3;
      rows.add(last);
      if (hide) {
        hidden.add(last);
      }
    }
  }

  private List<Long> visible() {
    return rows.stream().filter(id -> !hidden.contains(id)).toList();
  }

  private String answer(HttpUrl url) {
    String limit = url.queryParameter("limit");
    int most = limit == null ? 50 : Integer.parseInt(limit);
    return page(url, most).stream()
        .filter(id -> !hidden.contains(id))
        .map(ChatFeedTest::message)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private List<Long> page(HttpUrl url, int most) {
    String since = url.queryParameter("since");
    if (since != null) {
      return rows.tailSet(Long.valueOf(since), false).stream().limit(most).toList();
    }
    String until = url.queryParameter("until");
    TreeSet<Long> before = new TreeSet<>(rows);
    if (until != null) {
      before = new TreeSet<>(rows.headSet(Long.valueOf(until)));
    }
    List<Long> page = new ArrayList<>(before.descendingSet().stream().limit(most).toList());
    Collections.reverse(page);
    return page;
  }

  private static String message(long id) {
    return """
        {"channel_id": 5, "content": "m", "is_action": false, "message_id": %d, "sender_id": 2,
         "timestamp": "2026-11-22T07:57:02Z", "type": "plain"}
        """
        .formatted(id);
  }
}
