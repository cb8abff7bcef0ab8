package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.osuapi.json.sample.Folder;
import io.github.osuapi.json.sample.ModelAdapters;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Models within models of the same type, whose adapter is being made when it is looked up. */
class NestedModelsTest {
  private static final Moshi MOSHI =
      new Moshi.Builder().add(ModelAdapters.INSTANCE).add(JsonTypes.FACTORY).build();

  private final List<String> unknown = new ArrayList<>();

  private Folder read(String json) throws IOException {
    JsonInputAdapter<Folder> adapter = JsonInputAdapter.of(MOSHI, Folder.class);
    try (JsonInput input =
        adapter.open(
            new Buffer().writeUtf8(json), false, (kind, path, text) -> unknown.add(path))) {
      return Objects.requireNonNull(adapter.read(input));
    }
  }

  @Test
  void areReadFromTheDocumentItself() throws IOException {
    Folder read =
        read(
            "{\"id\":1,\"folders\":[{\"id\":2,\"folders\":[],\"links\":[],\"new\":{\"a\":1,\"a\":2}}],"
                + "\"links\":{\"x\":{\"id\":3,\"folders\":[],\"links\":{},\"other\":0}}}");

    Folder second = new Folder(2, List.of(), Map.of());
    Folder third = new Folder(3, List.of(), Map.of());
    assertThat(read).isEqualTo(new Folder(1, List.of(second), Map.of("x", third)));
    assertThat(unknown).containsExactly("$.folders[0].new", "$.links.x.other");
  }

  @Test
  void areRefusedWhereTheyAre() {
    assertThatThrownBy(
            () -> read("{\"id\":1,\"folders\":[{\"id\":2,\"folders\":[{\"id\":\"x\"}]}]}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a long but was x at path $.folders[0].folders[0].id");
  }
}
