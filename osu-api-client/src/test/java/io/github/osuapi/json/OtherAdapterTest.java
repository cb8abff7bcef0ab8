package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.osuapi.model.ModelAdapters;
import io.github.osuapi.model.RankStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types whose adapters know no input but Moshi's reader, wherever they are. */
class OtherAdapterTest {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();

  /** Moshi reads it by reflection. */
  public record Point(int x, List<RawJson> more) {}

  /** Kept within a type of the client. */
  private static final JsonInputAdapter<Map<String, List<Point>>> ADAPTER =
      JsonInputAdapter.of(
          MOSHI.adapter(
              Types.newParameterizedType(
                  Map.class, String.class, Types.newParameterizedType(List.class, Point.class))));

  private static final String JSON = "{\"a\":[{\"x\":3,\"more\":[1.50]},{\"x\":4,\"more\":[]}]}";

  private static Map<String, List<Point>> read(JsonInput opened) throws IOException {
    try (JsonInput input = opened) {
      return Objects.requireNonNull(ADAPTER.read(input));
    }
  }

  @Test
  void readFromWhatTheyReadBest() throws IOException {
    JsonInput input = ADAPTER.open(new Buffer().writeUtf8(JSON), false, null);

    assertThat(input).isInstanceOf(ReaderInput.class);
    assertThat(read(input))
        .isEqualTo(ADAPTER.fromJson(JSON))
        .hasToString("{a=[Point[x=3, more=[RawJson[value=1.50]]], Point[x=4, more=[]]]}");
  }

  @Test
  void readFromAnyOther() throws IOException {
    JsonInput input = JsonInput.of(new Buffer().writeUtf8(JSON).inputStream(), false, null);

    assertThat(read(input)).isEqualTo(ADAPTER.fromJson(JSON));
  }

  @Test
  void refuseWhatTheyDoNotKnowWhereAsked() throws IOException {
    String json = JSON.replace("\"x\":3", "\"y\":3,\"x\":3");

    assertThat(read(JsonInput.of(new Buffer().writeUtf8(json).inputStream(), false, null)))
        .isEqualTo(ADAPTER.fromJson(JSON));
    assertThatThrownBy(
            () -> read(JsonInput.of(new Buffer().writeUtf8(json).inputStream(), true, null)))
        .isInstanceOf(JsonDataException.class)
        .hasMessageEndingWith("$.y, within $.a[0]");
    assertThatThrownBy(() -> read(ADAPTER.open(new Buffer().writeUtf8(json), true, null)))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("$.a[0].y");
  }

  @Test
  void areToldOfWhatIsUnknownWithItsPath() throws IOException {
    JsonInputAdapter<List<Rank>> ranks =
        JsonInputAdapter.of(MOSHI, Types.newParameterizedType(List.class, Rank.class));
    List<String> unknown = new ArrayList<>();

    try (JsonInput input =
        JsonInput.of(
            new Buffer().writeUtf8("[{\"status\":\"new\"}]").inputStream(),
            false,
            (kind, path, text) -> unknown.add(path + " " + text))) {
      assertThat(ranks.read(input)).hasSize(1);
    }

    assertThat(unknown).containsExactly("$[0].status new");
  }

  /** Moshi reads it by reflection; the client reads what it has. */
  public record Rank(RankStatus status) {}

  @Test
  void mayLeaveNothingOver() throws IOException {
    Moshi moshi =
        new Moshi.Builder()
            .add(Point.class, new FirstName<>(new Point(1, List.of())))
            .add(JsonTypes.FACTORY)
            .build();
    JsonInputAdapter<List<Point>> points =
        JsonInputAdapter.of(moshi, Types.newParameterizedType(List.class, Point.class));
    try (JsonInput input =
        JsonInput.of(
            new Buffer().writeUtf8("[{\"a\":\"x\",\"b\":2}]").inputStream(), false, null)) {
      assertThatThrownBy(() -> points.read(input))
          .isInstanceOf(JsonDataException.class)
          .hasMessage("The adapter has left over a part at path $.a, within $[0]");
    }
  }

  /** Stops in the middle of an object. */
  private static final class FirstName<T> extends JsonAdapter<T> {
    private final T value;

    FirstName(T value) {
      this.value = value;
    }

    @Override
    public T fromJson(JsonReader reader) throws IOException {
      reader.beginObject();
      String unused = reader.nextName() + reader.nextString();
      return value;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T ignored) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void areWrittenByThem() {
    assertThat(ADAPTER.toJson(Map.of("a", List.of(new Point(1, List.of())))))
        .isEqualTo("{\"a\":[{\"x\":1,\"more\":[]}]}");
  }
}
