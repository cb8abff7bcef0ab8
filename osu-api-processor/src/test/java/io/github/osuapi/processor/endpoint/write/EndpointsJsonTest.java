package io.github.osuapi.processor.endpoint.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointsJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"quoted\" \\ back",
        "\b\t\n\f\r",
        "\u0000\u001f\u007f",
        "\u2028</script>",
        "osu! \u3042 \ud83d\ude00"
      })
  void aReaderGetsTheTextBack(String text) throws IOException {
    String json = EndpointsJson.quoted(text);

    assertThat(json.chars()).noneMatch(c -> c < ' ');
    assertThat(JsonReader.of(new Buffer().writeUtf8(json)).nextString()).isEqualTo(text);
  }
}
