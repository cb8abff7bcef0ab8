package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Types;
import io.github.osuapi.json.JsonNumber;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.model.Mod;
import io.github.osuapi.model.ModelAdapters;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A context reads what models are built from, besides the models themselves. */
class ApiContextJsonTest {
  @Test
  void readsTheSettingsOfAMod() throws IOException {
    try (ApiContext context = ApiContext.builder().models(ModelAdapters.INSTANCE).build()) {
      JsonAdapter<Mod> adapter = context.moshi().adapter(Mod.class);

      Mod mod = adapter.fromJson("{\"acronym\":\"DT\",\"settings\":{\"speed_change\":1.3}}");

      assertThat(mod).isNotNull();
      assertThat(mod.settings())
          .extractingByKey("speed_change")
          .isEqualTo(new RawJson(new JsonNumber("1.3")));
    }
  }

  @Test
  void refusesANullInAList() {
    try (ApiContext context = ApiContext.builder().models(ModelAdapters.INSTANCE).build()) {
      JsonAdapter<List<String>> adapter =
          context.moshi().adapter(Types.newParameterizedType(List.class, String.class));

      assertThatExceptionOfType(JsonDataException.class)
          .isThrownBy(() -> adapter.fromJson("[\"a\",null]"));
    }
  }

  @Test
  void readsMapsInTheServersOrder() throws IOException {
    try (ApiContext context = ApiContext.builder().models(ModelAdapters.INSTANCE).build()) {
      JsonAdapter<Map<String, Integer>> adapter =
          context
              .moshi()
              .adapter(Types.newParameterizedType(Map.class, String.class, Integer.class));

      assertThat(adapter.fromJson("{\"miss\":1,\"great\":2}"))
          .containsExactly(Map.entry("miss", 1), Map.entry("great", 2));
    }
  }
}
