package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.JsonTypes;
import io.github.osuapi.json.UnknownValueListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A search of tomorrow's server, which finds kinds that this version does not know. */
class SearchResultsTest {
  private static final String JSON =
      "{\"user\":null,\"team\":{\"data\":[{\"id\":7,\"name\":\"A\"}],\"total\":1},\"forum_post\":[1.50,null]}";

  private static final JsonAdapter<SearchResults> ADAPTER =
      new Moshi.Builder()
          .add(ModelAdapters.INSTANCE)
          .add(JsonTypes.FACTORY)
          .build()
          .adapter(SearchResults.class);

  @Test
  void keepsWhatItFoundOfAnUnknownKind() throws IOException {
    List<String> heard = new ArrayList<>();
    SearchResults results = read(JSON, heard, false);

    assertThat(results.items()).isEmpty();
    assertThat(results.hasNext(1)).isFalse();
    assertThat(results.others()).containsOnlyKeys("team", "forum_post");
    assertThat(heard)
        .containsExactly("OBJECT_KIND $.team team", "OBJECT_KIND $.forum_post forum_post");
    assertThat(ADAPTER.toJson(results)).isEqualTo(JSON.replace("\"user\":null,", ""));
  }

  @Test
  void refusesItWhereNothingMayBeUnknown() {
    Assertions.assertThatExceptionOfType(JsonDataException.class)
        .isThrownBy(() -> read(JSON, new ArrayList<>(), true))
        .withMessageContaining("team");
  }

  private static SearchResults read(String json, List<String> heard, boolean strict)
      throws IOException {
    JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json));
    reader.setFailOnUnknown(strict);
    reader.setTag(
        UnknownValueListener.class,
        (kind, path, text) -> heard.add(kind + " " + path + " " + text));
    SearchResults results = ADAPTER.fromJson(reader);
    assertThat(results).isNotNull();
    return results;
  }
}
