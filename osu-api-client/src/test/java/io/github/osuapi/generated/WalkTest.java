package io.github.osuapi.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.request.PagedRequest;
import io.github.osuapi.request.Walk;
import io.github.osuapi.request.WalkIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Walks of every paging, over lists of random lengths, with random limits and random points where
 * they are left and taken up again. What is asked of the server is counted.
 */
class WalkTest {
  private static final int CASES = 60;
  private static final int LONGEST = 40;
  private static final int MOST = 7;

  private final WalkServer server = new WalkServer();
  private final WalksGroup walks = new WalksGroup(server.context());

  @AfterEach
  void close() {
    server.close();
  }

  /** How a list is walked, and how many requests that must take. */
  @SuppressWarnings("ImmutableEnumChecker") // The functions keep no state.
  private enum Kind {
    CURSOR(WalksGroup::cursor, Kind::known, MOST, true),
    DEEP(WalksGroup::deep, Kind::knownAndDeep, MOST, true),
    OBJECT(WalksGroup::object, Kind::known, MOST, true),
    PAGE(WalksGroup::page, Kind::known, MOST, true),
    BLIND(WalksGroup::blind, Kind::blindAndDeep, MOST, true),
    OFFSET(WalksGroup::offset, Kind::shortEnds, MOST, true),
    BARE(WalksGroup::bare, Kind::emptyEnds, 4, true),
    GAPS(WalksGroup::gaps, Kind::emptyEnds, MOST, true),
    NEWEST(WalksGroup::log, Kind::known, MOST, false),
    OLDEST(walks -> walks.log().after(0), Kind::known, MOST, true),
    BELOW(WalksGroup::below, Kind::shortEnds, 4, false);

    private final Function<WalksGroup, PagedRequest<?, Fruit>> request;
    private final IntBinaryOperator requests;
    private final int pageSize;
    private final boolean rising;

    Kind(
        Function<WalksGroup, PagedRequest<?, Fruit>> request,
        IntBinaryOperator requests,
        int pageSize,
        boolean rising) {
      this.request = request;
      this.requests = requests;
      this.pageSize = pageSize;
      this.rising = rising;
    }

    /** Where the last page says that it is the last. */
    private static int known(int length, int size) {
      return Math.max(1, (length + size - 1) / size);
    }

    /** Where the last page says that it is the last, and 21 items end the list. */
    private static int knownAndDeep(int length, int size) {
      return known(Math.min(length, 21), size);
    }

    /** Where only a page that is not full says so. */
    private static int shortEnds(int length, int size) {
      // Nothing comes before the id 1, however full the page was.
      return length / size + 1;
    }

    /** Where only an empty page says so. */
    private static int emptyEnds(int length, int size) {
      return (length + size - 1) / size + 1;
    }

    /** Where a short page ends the list, and so do 21 items. */
    private static int blindAndDeep(int length, int size) {
      return length >= 21 ? 3 : shortEnds(length, size);
    }

    List<Long> all(int length) {
      int end = this == BLIND || this == DEEP ? Math.min(length, 21) : length;
      List<Long> ids = new ArrayList<>(LongStream.rangeClosed(1, end).boxed().toList());
      if (!rising) {
        Collections.reverse(ids);
      }
      return this == GAPS ? ids.stream().filter(id -> !WalkServer.isLeftOut(id)).toList() : ids;
    }

    int least(int length) {
      if (this == BELOW && length > 0 && length % pageSize == 0) {
        return length / pageSize;
      }
      if (this == GAPS) {
        int pages = 0;
        while (holds(pages * pageSize, Math.min(length, (pages + 1) * pageSize))) {
          pages++;
        }
        return pages + 1;
      }
      return requests.applyAsInt(length, pageSize);
    }

    private static boolean holds(int from, int end) {
      return LongStream.rangeClosed(from + 1L, end).anyMatch(id -> !WalkServer.isLeftOut(id));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyItemComesOnceWithNoRequestTooMany(Kind kind) {
    for (int length = 0; length <= LONGEST; length++) {
      server.length(length);

      assertThat(ids(walk(kind))).as("%s of %s", kind, length).isEqualTo(kind.all(length));

      assertThat(server.requests())
          .as("requests of %s of %s", kind, length)
          .isEqualTo(length == 0 ? 1 : kind.least(length));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLimitOfItemsAsksForNothingBeyond(Kind kind) {
    Random random = new Random(4);
    for (int i = 0; i < CASES; i++) {
      int length = random.nextInt(LONGEST);
      int most = random.nextInt(LONGEST);
      server.length(length);
      List<Long> all = kind.all(length);
      List<Long> expected = all.subList(0, Math.min(most, all.size()));

      assertThat(ids(walk(kind).maxItems(most))).as("%s of %s", most, length).isEqualTo(expected);

      int pages = (most + kind.pageSize - 1) / kind.pageSize;
      if (kind != Kind.GAPS && most <= all.size()) {
        assertThat(server.requests()).as("%s: %s of %s", kind, most, length).isEqualTo(pages);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWalkThatIsLeftAnywhereIsTakenUpThere(Kind kind) {
    Random random = new Random(7);
    for (int i = 0; i < CASES; i++) {
      int length = random.nextInt(LONGEST);
      server.length(length);
      List<Long> seen = new ArrayList<>();
      Walk<?, Fruit> walk = random.nextBoolean() ? walk(kind) : walk(kind).maxItems(LONGEST);
      String position = walk.iterator().position();
      for (int parts = 0; parts < 4; parts++) {
        int wanted = random.nextInt(LONGEST / 2);
        WalkIterator<Fruit> part = walk.from(position).iterator();
        for (int taken = 0; taken < wanted && part.hasNext(); taken++) {
          seen.add(part.next().id());
        }
        position = part.position();
      }
      walk.from(position).forEach(fruit -> seen.add(fruit.id()));

      assertThat(seen)
          .as("%s of %s, last from %s", kind, length, position)
          .isEqualTo(kind.all(length));
    }
  }

  @Test
  void whatComesAtTheEndOfAListWithGapsIsNotPassed() {
    for (int length = 1; length < LONGEST; length++) {
      server.length(length);
      WalkIterator<Fruit> walk = walk(Kind.GAPS).iterator();
      List<Long> seen = new ArrayList<>();
      walk.forEachRemaining(fruit -> seen.add(fruit.id()));
      server.length(LONGEST);
      walk(Kind.GAPS).from(walk.position()).forEach(fruit -> seen.add(fruit.id()));

      assertThat(seen).as("%s at first", length).isEqualTo(Kind.GAPS.all(LONGEST));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aWalkByPagesIsTakenUpAfterAPage(Kind kind) {
    Random random = new Random(11);
    for (int i = 0; i < CASES; i++) {
      int length = random.nextInt(LONGEST);
      server.length(length);
      int pages = random.nextInt(4);
      WalkIterator<?> walked = walk(kind).pages().iterator();
      for (int given = 0; given < pages && walked.hasNext(); given++) {
        walked.next();
      }

      List<Long> rest = ids(walk(kind).from(walked.position()));

      List<Long> all = kind.all(length);
      assertThat(rest).isEqualTo(all.subList(all.size() - rest.size(), all.size()));
      assertThat(rest.size() == all.size()).isEqualTo(pages == 0 || all.isEmpty());
    }
  }

  @Test
  void pagesHoldNoMoreThanAMaximumThatTheRequestSets() {
    server.length(20);

    assertThat(ids(walks.offset().limit(5).walk().maxItems(12))).hasSize(12);
    assertThat(server.requests()).isEqualTo(3);

    server.length(20);
    assertThat(ids(walks.cursor().limit(7).walk())).hasSize(20);
    assertThat(server.requests()).isEqualTo(3);
  }

  @Test
  void nothingIsFetchedForNoItems() {
    server.length(20);

    assertThat(ids(walks.page().walk().maxItems(0))).isEmpty();
    assertThat(walks.page().walk().stream()).isNotNull();

    assertThat(server.requests()).isZero();
  }

  @Test
  void aPageThatComesAgainAndAgainEndsTheWalk() {
    server.length(20);
    List<Long> seen = new ArrayList<>();

    assertThatThrownBy(() -> walks.stuck().stream().forEach(fruit -> seen.add(fruit.id())))
        .isInstanceOf(OsuDecodingException.class)
        .hasMessageContaining("walks.stuck: ")
        .hasMessageContaining("is this page again");

    assertThat(seen).containsExactly(20L, 19L, 18L, 17L, 20L, 19L, 18L, 17L);
    assertThat(server.requests()).isEqualTo(2);
  }

  /** How far a walk has come is known from its first page on, and not where it begins later. */
  @Test
  void theLastPageOfADeepListEndsAWalkThatBeginsLate() {
    server.length(40);
    List<Long> seen = new ArrayList<>();

    assertThatThrownBy(
            () -> walks.deep().cursor("14").stream().forEach(fruit -> seen.add(fruit.id())))
        .isInstanceOf(OsuDecodingException.class)
        .hasMessageContaining("is this page again");
    assertThat(seen).hasSizeLessThan(30);
  }

  @Test
  void aPositionOfAnotherListIsRefused() {
    Walk<?, Fruit> walk = walks.page().walk();

    assertThatThrownBy(() -> walk.maxItems(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A walk of -1 items is not possible: give 0 or more");
    assertThatThrownBy(() -> walk.from("walks.offset?offset=4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'walks.offset?offset=4' is no position in walks.page");
    for (String damaged : List.of("#x", "#", "#-1", "#2147483648", "#4294967295")) {
      assertThatThrownBy(() -> walk.from("walks.page?page=2" + damaged))
          .as(damaged)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is damaged");
    }
  }

  @Test
  void aPositionIsReadable() {
    server.length(20);
    WalkIterator<Fruit> walk = walks.cursor().walk().iterator();
    assertThat(walk.position()).isEqualTo("walks.cursor?");
    for (int i = 0; i < 9; i++) {
      walk.next();
    }

    assertThat(walk.position()).isEqualTo("walks.cursor?limit=7&cursor_string=7#2");
  }

  private Walk<?, Fruit> walk(Kind kind) {
    return kind.request.apply(walks).walk();
  }

  private static List<Long> ids(Walk<?, Fruit> walk) {
    return walk.stream().map(Fruit::id).toList();
  }
}
