package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonTypes;
import java.io.IOException;
import java.lang.reflect.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every structure of several kinds keeps an object of tomorrow's kind whole. */
class UnknownKindsTest {
  private static final String JSON =
      "{\"type\":\"never heard of\",\"x\":[1.50,{\"y\":null}],\"created_at\":\"then\"}";

  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();

  @ParameterizedTest
  @ValueSource(classes = {Event.class, BeatmapsetEvent.class, CommentableMeta.class})
  void anUnknownKindKeepsItsJson(Class<?> type) throws IOException {
    JsonAdapter<Object> adapter = MOSHI.adapter((Type) type);

    Object read = adapter.fromJson(JSON);

    assertThat(read).isNotNull();
    assertThat(read.getClass().getSimpleName()).isEqualTo("Unknown" + type.getSimpleName());
    assertThat(adapter.toJson(read)).isEqualTo(JSON);
  }

  @Test
  void aRequiredValueIsMissedWhereItBelongs() {
    assertThatThrownBy(() -> MOSHI.adapter(Event.class).fromJson("{\"type\":\"rank\",\"a.b\":1}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessageEndingWith("missing or null at $.created_at");
  }
}
