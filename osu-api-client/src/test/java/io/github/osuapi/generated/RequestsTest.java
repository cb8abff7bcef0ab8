package io.github.osuapi.generated;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What generated requests send, and what they make of the answer. */
class RequestsTest {
  private static final String APPLE = "{\"id\":1,\"name\":\"apple\"}";

  private final FruitServer server = new FruitServer();
  private final FruitsGroup fruits = new FruitsGroup(server.context());

  RequestsTest() throws IOException {}

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pathVariablesAndQueries() throws InterruptedException {
    server.json(APPLE).json(APPLE).json(APPLE);

    assertThat(fruits.get("k", FruitRef.of(7)).execute()).isEqualTo(new Fruit(1, "apple"));
    fruits.get("a b&c", "red/green äpple").execute();
    fruits.get("k", 7).colour("dark red").execute();

    assertThat(server.requests())
        .containsExactly(
            "GET fruits/7?key=k",
            "GET fruits/@red%2Fgreen%20%C3%A4pple?key=a%20b%26c",
            "GET fruits/7/dark%20red?key=k");
  }

  @Test
  void listsAreRepeatedAndDatesAreText() throws InterruptedException {
    server.fruits(1, 2).fruits().fruits();

    assertThat(fruits.list(1, 2).execute()).extracting(Fruit::name).contains("fruit1", "fruit2");
    fruits
        .list(List.of(3L))
        .names("a", "b")
        .days(LocalDate.of(2026, 11, 22))
        .since(Instant.parse("2026-11-22T07:57:02Z"))
        .ripe(true)
        .execute();
    fruits.list(List.of()).names(List.of("c")).execute();

    assertThat(server.requests())
        .containsExactly(
            "GET fruits?ids[]=1&ids[]=2".replace("[]", "%5B%5D"),
            "GET fruits?ids[]=3&names[]=a&names[]=b&days[]=2026-11-22&".replace("[]", "%5B%5D")
                + "since=2026-11-22T07%3A57%3A02Z&ripe=true",
            "GET fruits?names%5B%5D=c");
  }

  @Test
  void settersChangeNothingButTheirCopy() throws InterruptedException {
    server.fruits().fruits();
    List<Long> ids = new ArrayList<>(List.of(1L));

    FruitsListRequest request = fruits.list(ids);
    ids.add(2L);
    request.ripe(false).execute();
    request.execute();

    assertThat(server.requests())
        .containsExactly("GET fruits?ids%5B%5D=1&ripe=false", "GET fruits?ids%5B%5D=1");
  }

  @Test
  void textAndBytesAreAsTheyCome() throws InterruptedException {
    byte[] picture = {(byte) 0xff, 0, 10, (byte) 0x89};
    server.answer(200, "not {json}".getBytes(UTF_8)).answer(200, picture);

    assertThat(fruits.text("a%20b").execute()).isEqualTo("not {json}");
    assertThat(fruits.picture("a/b%20c").execute()).isEqualTo(picture);

    assertThat(server.requests())
        .containsExactly("GET fruits/raw?encoded=a%20b", "GET fruits/a/b%20c/picture");
  }

  @Test
  void fieldsMakeAForm() throws InterruptedException {
    server.json(APPLE).json(APPLE);

    fruits.form("a&b", List.of(1L, 2L)).execute();
    fruits.form("c", 3).note("x y").execute();

    RecordedRequest first = server.request();
    assertThat(FruitServer.line(first)).isEqualTo("POST fruits");
    assertThat(first.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(body(first)).isEqualTo("name=a%26b&ids%5B%5D=1&ids%5B%5D=2");
    assertThat(body(server.request())).isEqualTo("name=c&ids%5B%5D=3&note=x+y");
  }

  @Test
  void jsonFieldsMakeAnObject() throws InterruptedException {
    server.json(APPLE).json(APPLE);

    fruits.json(5, "pear", new Fruit(2, "fig")).execute();
    fruits.json(5, "pear", List.of()).endpoint("n").execute();

    RecordedRequest first = server.request();
    assertThat(FruitServer.line(first)).isEqualTo("PUT fruits/5");
    assertThat(first.getHeaders().get("Content-Type")).startsWith("application/json");
    assertThat(body(first)).isEqualTo("{\"name\":\"pear\",\"like\":[{\"id\":2,\"name\":\"fig\"}]}");
    assertThat(body(server.request())).isEqualTo("{\"name\":\"pear\",\"like\":[],\"note\":\"n\"}");
  }

  @Test
  void aBodyIsSentWhole() throws InterruptedException {
    server.json(APPLE);

    fruits.whole(new Fruit(1, "apple")).execute();

    RecordedRequest request = server.request();
    assertThat(FruitServer.line(request)).isEqualTo("PATCH fruits");
    assertThat(body(request)).isEqualTo(APPLE);
  }

  @Test
  void anEmptyAnswerIsNull() throws InterruptedException {
    server.answer(204, new byte[0]).answer(200, "{\"ignored\":1}".getBytes(UTF_8));

    assertThat(fruits.delete(3).execute()).isNull();
    assertThat(fruits.touch().execute()).isNull();

    assertThat(server.requests()).containsExactly("DELETE fruits/3", "POST fruits/touch");
  }

  @Test
  void anAnswerMayBeABareNumber() throws InterruptedException {
    server.json("42");

    assertThat(fruits.count().execute()).isEqualTo(42);
  }

  @Test
  void aRequestGoesOutAsOftenAsItIsExecuted() throws Exception {
    server.json(APPLE).json(APPLE).json(APPLE);
    FruitsWholeRequest request = fruits.whole(new Fruit(1, "apple"));

    request.execute();
    assertThat(request.submit().get()).isEqualTo(new Fruit(1, "apple"));
    assertThat(request.executeRaw().body()).isEqualTo(APPLE);

    assertThat(server.requests()).hasSize(3).containsOnly("PATCH fruits");
  }

  @Test
  @SuppressWarnings("NullAway") // Callers are not all checked.
  void nullIsRefusedBeforeAnythingIsSent() throws InterruptedException {
    assertThatThrownBy(() -> fruits.whole(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("fruit");

    assertThat(server.requests()).isEmpty();
  }

  private static String body(RecordedRequest request) {
    return Objects.requireNonNull(request.getBody()).utf8();
  }
}
