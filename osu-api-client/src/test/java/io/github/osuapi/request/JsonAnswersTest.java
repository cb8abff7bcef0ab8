package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class JsonAnswersTest {
  private static final Type LISTS =
      Types.newParameterizedType(
          Map.class, String.class, Types.newParameterizedType(List.class, Integer.class));

  private TestServer server;
  private ApiContext context;

  @BeforeEach
  void start() throws Exception {
    server = new TestServer();
    context = server.context();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Map<String, List<Integer>> lists() {
    return TestRequest.of(
            context, TestRequest.PUBLIC, ResponseType.<Map<String, List<Integer>>>json(LISTS))
        .execute();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"a\":[1,\"x\"]}; $.a[1]",
        "{\"a\":{}}; $.a",
        "[1]; $",
        "{\"a\":[1]; $",
        "{\"a\":[1,; $.a",
        "{\"a\" [1]}; $.a",
        "{\"a\":[1]} {}; $",
        "{\"a\":[1]}x; $",
        "null; $",
        "''; $"
      })
  void saysWhereAnAnswerIsNotAsExpected(String json, String path) {
    server.answer(200, json);

    OsuDecodingException exception = catchThrowableOfType(OsuDecodingException.class, this::lists);

    assertThat(exception.endpointId()).isEqualTo("things.get");
    assertThat(exception.path()).startsWith(path);
    assertThat(exception).hasMessageContaining("things.get").hasMessageContaining(path);
  }

  @Test
  void givesNoAdviceThatOnlyTheLibraryCouldFollow() {
    server.answer(200, "{a:[1]}");

    assertThatThrownBy(this::lists)
        .isInstanceOf(OsuDecodingException.class)
        .hasMessage(
            "things.get: the answer is not as expected at $.: it is no JSON: Unexpected character ('a'"
                + " (code 97)): was expecting double-quote to start field name");
  }

  @Test
  void shortensAPathThatIsTooLongToRead() {
    server.answer(200, "{\"some_name\":".repeat(1000));
    server.answer(200, "{\"some_name\":".repeat(100) + "x");

    OsuDecodingException tooDeep = catchThrowableOfType(OsuDecodingException.class, this::json);
    assertThat(tooDeep)
        .hasMessageEndingWith("nesting depth (256) exceeds the maximum allowed (255)");
    assertThat(tooDeep.getMessage()).hasSizeLessThan(250);
    assertThat(tooDeep.path()).hasSizeGreaterThan(2000);
    OsuDecodingException broken = catchThrowableOfType(OsuDecodingException.class, this::json);
    assertThat(broken).hasMessageContaining("it is no JSON: Unrecognized token 'x'");
    assertThat(broken.getMessage()).hasSizeLessThan(450);
  }

  private RawJson json() {
    return TestRequest.of(context, TestRequest.PUBLIC, ResponseType.<RawJson>json(RawJson.class))
        .execute();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7b2261223a5bff5d7d", "00007b00", "7b22c328223a5b315d7d"})
  void saysThatBytesAreNoText(String hex) {
    server.answer(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .body(new Buffer().write(ByteString.decodeHex(hex))));

    assertThatThrownBy(this::lists)
        .isInstanceOf(OsuDecodingException.class)
        .hasMessageMatching("things.get: the answer is not as expected at [^:]*: it is no .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json; charset=utf-8",
        "Application/JSON;charset=UTF-8",
        "application/problem+json",
        "json"
      })
  void readsWhatIsSentAsJson(String type) {
    String json = "{\"a\":[1]}";
    server.answer(new MockResponse.Builder().addHeader("Content-Type", type).body(json));
    server.answer(new MockResponse.Builder().addHeader("Content-Type", type).chunkedBody(json, 4));

    assertThat(lists()).containsOnlyKeys("a");
    assertThat(lists()).containsOnlyKeys("a");
  }

  @Test
  void refusesAPage() {
    server.answer(
        new MockResponse.Builder()
            .addHeader("Content-Type", "text/html; charset=utf-8")
            .body("<html></html>"));

    assertThatThrownBy(this::lists)
        .isInstanceOf(OsuDecodingException.class)
        .hasMessageContaining("text/html");
  }

  @Test
  void tellsABrokenConnectionFromABrokenAnswer() {
    server.answer(
        TestServer.json("{\"a\":[" + "1,".repeat(200_000) + "1]}")
            .onResponseBody(new SocketEffect.CloseSocket()));

    assertThatThrownBy(this::lists).isInstanceOf(OsuIoException.class);
  }

  @Test
  void tellsTheEndOfAChunkedConnectionFromTheEndOfTheJson() {
    server.answer(
        new MockResponse.Builder()
            .addHeader("Content-Type", "application/json")
            .chunkedBody("{\"a\":[" + "1,".repeat(200_000) + "1]}", 1000)
            .onResponseBody(new SocketEffect.CloseSocket()));

    assertThatThrownBy(this::lists).isInstanceOf(OsuIoException.class);
  }

  private record Point(int x) {}

  private static final JsonAdapter.Factory POINTS =
      (type, annotations, moshi) -> type == Point.class ? new PointAdapter() : null;

  private static final class PointAdapter extends JsonAdapter<Point> {
    private static final JsonReader.Options NAMES = JsonReader.Options.of("x");

    @Override
    public Point fromJson(JsonReader reader) throws IOException {
      int x = 0;
      reader.beginObject();
      while (reader.hasNext()) {
        if (reader.selectName(NAMES) == 0) {
          x = reader.nextInt();
        } else {
          reader.skipName();
          reader.skipValue();
        }
      }
      reader.endObject();
      return new Point(x);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Point point) throws IOException {
      writer.beginObject().name("x").value(Objects.requireNonNull(point).x()).endObject();
    }
  }

  private static Point point(ApiContext context) {
    return TestRequest.of(context, TestRequest.PUBLIC, ResponseType.<Point>json(Point.class))
        .execute();
  }

  @Test
  void skipsUnknownNamesUnlessStrict() {
    ApiContext lenient =
        server.add(server.builder().models(POINTS).tokens(TokenSource.of(TestServer.TOKEN)));
    ApiContext strict =
        server.add(
            server
                .builder()
                .models(POINTS)
                .strictJson(true)
                .tokens(TokenSource.of(TestServer.TOKEN)));
    server.answer(200, "{\"new\":{},\"x\":3}");
    server.answer(200, "{\"new\":{},\"x\":3}");

    assertThat(point(lenient)).isEqualTo(new Point(3));
    assertThatThrownBy(() -> point(strict))
        .isInstanceOf(OsuDecodingException.class)
        .hasMessageContaining("$.new");
  }

  @Test
  void learnsMoreTypesAndSharesTheRest() {
    ApiContext extended = context.withModels(POINTS);
    server.answer(200, "{\"x\":3}");

    assertThat(point(extended)).isEqualTo(new Point(3));
    assertThat(extended.tokens()).isEqualTo(context.tokens());
    extended.close();
    assertThatThrownBy(this::lists).isInstanceOf(IllegalStateException.class);
  }
}
