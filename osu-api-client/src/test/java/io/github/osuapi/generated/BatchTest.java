package io.github.osuapi.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.error.ServerErrorException;
import io.github.osuapi.request.Found;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that are longer than what the server reads at once. */
class BatchTest {
  private final FruitServer server = new FruitServer();
  private final BasketsGroup baskets = new BasketsGroup(server.context());

  BatchTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aLongListIsSplitAndItsAnswersAreJoinedInItsOrder() throws InterruptedException {
    server.fruits(3, 5).fruits(1, 4).fruits(7);

    Found<Long, Fruit> found = baskets.byId(5, 9, 3, 4, 1, 5, 8, 7).ripe(true).find();

    assertThat(found.items()).extracting(Fruit::id).containsExactly(5L, 3L, 4L, 1L, 7L);
    assertThat(found.missing()).containsExactly(9L, 8L);
    assertThat(found.get(4L)).contains(new Fruit(4, "fruit4"));
    assertThat(found.get(9L)).isEmpty();
    assertThat(found.asMap()).containsOnlyKeys(5L, 3L, 4L, 1L, 7L);
    assertThat(server.requests())
        .containsExactly(
            "GET fruits?ids%5B%5D=5&ids%5B%5D=9&ids%5B%5D=3&ripe=true",
            "GET fruits?ids%5B%5D=4&ids%5B%5D=1&ids%5B%5D=8&ripe=true",
            "GET fruits?ids%5B%5D=7&ripe=true");
  }

  @Test
  void theAnswerOfAShortListIsInItsOrderToo() throws InterruptedException {
    server.json("{\"fruits\":" + FruitServer.array(1, 2, 6) + "}");

    assertThat(baskets.byName("fruit2", "fruit1").execute().fruits())
        .extracting(Fruit::id)
        .containsExactly(2L, 1L, 6L);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void anEmptyListAsksForNothing() throws InterruptedException {
    assertThat(baskets.byName(List.of()).execute()).isEqualTo(new FruitBasket(List.of()));
    assertThat(baskets.byId(List.of()).submit().join()).isEmpty();
    assertThat(baskets.byId(List.of()).find().missing()).isEmpty();

    assertThat(server.requests()).isEmpty();
  }

  @Test
  void submittedPartsAreJoinedInOrder() throws InterruptedException {
    long[] ids = LongStream.rangeClosed(1, 9).toArray();
    server.fruits(ids).fruits(ids).fruits(ids);

    List<Fruit> fruits = baskets.byId(ids).submit().join();

    assertThat(fruits).extracting(Fruit::id).startsWith(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void oneRawCallTakesNoMoreThanTheServerReads() throws InterruptedException {
    server.fruits(1, 2, 3);

    assertThat(baskets.byId(1, 2, 3).executeRaw().status()).isEqualTo(200);
    assertThatThrownBy(() -> baskets.byId(1, 2, 3, 4).executeRaw())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "baskets.byId asks for 4 items, and the server reads the first 3: call execute()");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void oneFailureFailsTheWhole() {
    server.fruits(1).answer(500, "{\"error\":null}".getBytes(UTF_8));

    assertThatThrownBy(() -> baskets.byId(1, 2, 3, 4).execute())
        .isInstanceOf(ServerErrorException.class);

    server.answer(500, "{}".getBytes(UTF_8)).answer(500, "{}".getBytes(UTF_8));
    assertThatThrownBy(() -> baskets.byId(1, 2, 3, 4).submit().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ServerErrorException.class);
  }
}
