package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.Types;
import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.paging.PageLimits;
import io.github.osuapi.paging.PageTurning;
import io.github.osuapi.paging.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.Call;

@Timeout(60)
class PagedRequestTest {
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Pages of up to three numbers; a shorter page is the last. */
  private static final class Numbers extends PagedRequest<List<Integer>, Integer> {
    private final @Nullable Integer offset;

    Numbers(ApiContext context, @Nullable Integer offset) {
      super(
          context,
          TestRequest.endpoint(TestRequest.PUBLIC),
          ResponseType.json(Types.newParameterizedType(List.class, Integer.class)));
      this.offset = offset;
    }

    @Override
    protected Call<ResponseBody> newCall() {
      int page = 1 + (offset == null ? 0 : offset / 3);
      return context().service(TestRequest.Service.class).get("" + page, null);
    }

    @Override
    protected PageTurning<List<Integer>, Integer> turning() {
      return PageTurning.offset(new PageLimits(1, 3, 3, false, 0, false));
    }

    @Override
    protected Place place() {
      return Place.START.with("offset", offset);
    }

    @Override
    protected Numbers at(Place place) {
      return new Numbers(context(), place.number("offset"));
    }
  }

  private Numbers request() {
    return new Numbers(server.context(), null);
  }

  @Test
  void walksTheItemsInOrder() throws Exception {
    server.answer(200, "[1,2,3]");
    server.answer(200, "[4,5,6]");
    server.answer(200, "[7]");

    assertThat(request().stream()).containsExactly(1, 2, 3, 4, 5, 6, 7);

    assertThat(server.requests()).isEqualTo(3);
    assertThat(server.take().getTarget()).isEqualTo("/api/v2/things/1");
    assertThat(server.take().getTarget()).isEqualTo("/api/v2/things/2");
  }

  @Test
  void sendsNothingBeforeAnItemIsAskedFor() {
    Stream<Integer> stream = request().stream().map(number -> number * 2);
    Iterator<List<Integer>> pages = request().pages().iterator();

    assertThat(stream).isNotNull();
    assertThat(pages).isNotNull();
    assertThat(server.requests()).isZero();
  }

  @Test
  void fetchesNoPageThatIsNotNeeded() {
    server.answer(200, "[1,2,3]");
    server.answer(200, "[4,5,6]");

    assertThat(request().stream().limit(3).toList()).containsExactly(1, 2, 3);
    assertThat(server.requests()).isEqualTo(1);

    assertThat(request().stream().filter(number -> number > 4).findFirst()).contains(5);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void fetchesNoPageThatIsNotNeededByAnIterator() {
    server.answer(200, "[1,2,3]");
    List<Integer> seen = new ArrayList<>();

    Iterator<Integer> items = request().stream().iterator();
    for (int i = 0; i < 3; i++) {
      seen.add(items.next());
    }

    assertThat(seen).containsExactly(1, 2, 3);
    assertThat(server.requests()).isEqualTo(1);
  }

  @Test
  void walksPageByPage() {
    server.answer(200, "[1,2,3]");
    server.answer(200, "[4]");
    Iterator<List<Integer>> pages = request().pages().iterator();

    assertThat(pages.next()).containsExactly(1, 2, 3);
    assertThat(server.requests()).isEqualTo(1);
    assertThat(pages.hasNext()).isTrue();
    assertThat(pages.hasNext()).isTrue();
    assertThat(pages.next()).containsExactly(4);
    assertThat(pages.hasNext()).isFalse();
    assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    assertThat(server.requests()).isEqualTo(2);
  }

  @Test
  void endsWithAnEmptyPage() {
    server.answer(200, "[1,2,3]");
    server.answer(200, "[]");
    server.answer(200, "[]");

    assertThat(request().pages()).containsExactly(List.of(1, 2, 3));
    assertThat(request().pages()).containsExactly(List.of());
    assertThat(server.requests()).isEqualTo(3);
  }

  @Test
  void walksAnewEachTime() {
    server.answer(200, "[1]");
    server.answer(200, "[2]");
    Iterable<List<Integer>> pages = request().pages();

    assertThat(pages).containsExactly(List.of(1));
    assertThat(pages).containsExactly(List.of(2));
  }

  @Test
  void failsWhereAPageFails() {
    server.answer(200, "[1,2,3]");
    server.answer(404, "{\"error\":null}");
    List<Integer> seen = new ArrayList<>();

    assertThatThrownBy(() -> request().stream().forEach(seen::add))
        .isInstanceOf(NotFoundException.class);
    assertThat(seen).containsExactly(1, 2, 3);
  }
}
