package io.github.osuapi.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.request.WalkIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists of every paging, walked to the end or left before; each fetch is one request. */
class PagesTest {
  private final FruitServer server = new FruitServer();
  private final FruitListsGroup lists = new FruitListsGroup(server.context());

  PagesTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aCursorIsSentBackUntilThereIsNone() throws InterruptedException {
    server.json(page("\"two\"", 1, 2)).json(page("null", 3));

    assertThat(ids(lists.cursor().sort("name").stream())).containsExactly(1L, 2L, 3L);

    assertThat(server.requests())
        .containsExactly("GET cursor?sort=name", "GET cursor?sort=name&cursor_string=two");
  }

  @Test
  void anEmptyPageEndsACursorThatNeverEnds() throws InterruptedException {
    server.json(page("\"two\"", 1)).json(page("\"three\""));

    assertThat(ids(lists.cursor().stream())).containsExactly(1L);

    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void aCursorThatLeadsToItsOwnPageIsNotFollowed() throws InterruptedException {
    server.json(page("\"two\"", 1, 2)).json(page("\"two\"", 3));
    WalkIterator<Fruit> walk = lists.cursor().walk().iterator();
    List<Long> seen = new ArrayList<>();

    assertThatThrownBy(() -> walk.forEachRemaining(fruit -> seen.add(fruit.id())))
        .isInstanceOf(OsuDecodingException.class)
        .hasMessageContaining("fruitLists.cursor: ")
        .hasMessageContaining("is this page again");
    assertThatThrownBy(walk::hasNext).isInstanceOf(OsuDecodingException.class);

    assertThat(seen).containsExactly(1L, 2L, 3L);
    assertThat(server.requests()).containsExactly("GET cursor", "GET cursor?cursor_string=two");
  }

  @Test
  void aPageAgainIsNoTroubleWhereNoMoreIsWanted() throws InterruptedException {
    server.json(page("\"two\"", 1, 2)).json(page("\"two\"", 3));

    assertThat(ids(lists.cursor().walk().maxItems(3).stream())).containsExactly(1L, 2L, 3L);

    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void pagesAreCountedFromOneUntilTheLast() throws InterruptedException {
    server.json(table(2, 1)).json(table(1, 2)).json(table(0, 3));

    assertThat(ids(lists.page().stream())).containsExactly(1L, 2L, 3L);

    assertThat(server.requests()).containsExactly("GET page", "GET page?page=2", "GET page?page=3");
  }

  @Test
  void theWalkBeginsAtTheRequestsOwnPage() throws InterruptedException {
    server.json(table(1, 7)).json(table(0, 8));

    assertThat(ids(lists.page().page(7).stream())).containsExactly(7L, 8L);

    assertThat(server.requests()).containsExactly("GET page?page=7", "GET page?page=8");
  }

  @Test
  void withoutKnownLimitsAnOffsetEndsAtAnEmptyPage() throws InterruptedException {
    server.fruits(1, 2).fruits(3).fruits();

    assertThat(ids(lists.offset().stream())).containsExactly(1L, 2L, 3L);

    assertThat(server.requests())
        .containsExactly("GET offset", "GET offset?offset=2", "GET offset?offset=3");
  }

  @Test
  void withKnownLimitsPagesAreLongAndAnOffsetEndsAtAShortOne() throws InterruptedException {
    server.fruits(1, 2, 3).fruits(4, 5);

    assertThat(ids(lists.limited().stream())).containsExactly(1L, 2L, 3L, 4L, 5L);

    assertThat(server.requests())
        .containsExactly("GET limited?limit=3", "GET limited?limit=3&offset=3");
  }

  @Test
  void theServersMaximumIsWhatAFullPageHolds() throws InterruptedException {
    server.fruits(1, 2, 3).fruits(4).fruits(5).fruits();

    assertThat(ids(lists.limited().limit(3).stream())).containsExactly(1L, 2L, 3L, 4L);
    assertThat(ids(lists.limited().limit(1).stream())).containsExactly(5L);

    assertThat(server.requests())
        .containsExactly(
            "GET limited?limit=3",
            "GET limited?limit=3&offset=3",
            "GET limited?limit=1",
            "GET limited?limit=1&offset=1");
  }

  @Test
  void aListWithGapsGoesOnByTheLimitUntilAnEmptyPage() throws InterruptedException {
    server.fruits(1, 2).fruits(4).fruits(5, 6).fruits();

    assertThat(ids(lists.gaps().offset(10).stream())).containsExactly(1L, 2L, 4L, 5L, 6L);

    assertThat(server.requests())
        .containsExactly(
            "GET gaps?offset=10", "GET gaps?offset=12", "GET gaps?offset=14", "GET gaps?offset=16");
  }

  @Test
  void nothingIsFetchedThatIsNotAskedFor() throws InterruptedException {
    server.fruits(1, 2).fruits(3, 4);

    Stream<Fruit> stream = lists.limited().stream();
    Iterable<List<Fruit>> pages = lists.limited().pages();
    assertThat(server.requests()).isEmpty();
    assertThat(ids(stream.limit(2))).containsExactly(1L, 2L);
    assertThat(server.requests()).containsExactly("GET limited?limit=3");

    Iterator<List<Fruit>> walk = pages.iterator();
    assertThat(walk.next()).hasSize(2);
    assertThat(server.request().getTarget()).isEqualTo("/api/v2/limited?limit=3");
  }

  @Test
  void executeGetsOnePage() throws InterruptedException {
    server.json(table(5, 1, 2));

    assertThat(lists.page().execute().items()).hasSize(2);

    assertThat(server.requests()).containsExactly("GET page");
  }

  private static String page(String cursor, long... ids) {
    return "{\"items\":" + FruitServer.array(ids) + ",\"cursor_string\":" + cursor + "}";
  }

  private static String table(int left, long... ids) {
    return "{\"items\":" + FruitServer.array(ids) + ",\"left\":" + left + "}";
  }

  private static List<Long> ids(Stream<Fruit> fruits) {
    return fruits.map(Fruit::id).toList();
  }
}
