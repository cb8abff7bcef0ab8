package io.github.osuapi.sandbox.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonTest {
  @Test
  void escapesWhatTheServerEscapes() {
    ObjectNode json = Json.object().put("url", "https://osu.ppy.sh/").put("title", "\"夜\\\n");

    byte[] bytes = Json.bytes(json);

    assertThat(new String(bytes, StandardCharsets.US_ASCII))
        .isEqualTo("{\"url\":\"https:\\/\\/osu.ppy.sh\\/\",\"title\":\"\\\"\\u591C\\\\\\n\"}");
    assertThat(Json.parse(bytes)).isEqualTo(json);
  }

  @Test
  void findsWordsThatStandEscaped() {
    ObjectNode json = Json.object().put("url", "http://one/夜").put("http://one", 1);

    byte[] bytes = Json.replaced(Json.bytes(json), "http://one", "http://\"two");

    assertThat(Json.parse(bytes))
        .isEqualTo(Json.object().put("url", "http://\"two/夜").put("http://\"two", 1));
  }
}
