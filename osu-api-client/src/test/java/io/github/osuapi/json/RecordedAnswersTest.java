package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.osuapi.json.sample.Kudosu;
import io.github.osuapi.json.sample.ModelAdapters;
import io.github.osuapi.json.sample.Spotlights;
import io.github.osuapi.json.sample.Tags;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The server's own answers, read by generated adapters with nothing unknown, and written back. */
class RecordedAnswersTest {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();

  static Stream<Arguments> answers() {
    Type kudosu = Types.newParameterizedType(List.class, Kudosu.class);
    return Stream.of(
        Arguments.of("users/kudosu", kudosu),
        Arguments.of("users/kudosu_empty", kudosu),
        Arguments.of("users/kudosu_limit_offset", kudosu),
        Arguments.of("spotlights/index", Spotlights.class),
        Arguments.of("tags/index", Tags.class));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void comesBackAsItCame(String exchange, Type type) throws IOException {
    JsonNode recorded = Recordings.exchange(exchange).response().body();
    JsonAdapter<Object> adapter = MOSHI.<Object>adapter(type).serializeNulls();
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(recorded.toString()));
    reader.setFailOnUnknown(true);

    Object value = adapter.fromJson(reader);

    assertThat(new JsonMapper().readTree(adapter.toJson(value))).isEqualTo(recorded);
  }
}
