package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnescapedSlashesTest {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
  private static final int SEGMENT = 8192;

  /** Gives a few bytes at a time, as a slow connection does. */
  private static final class Pieces extends ForwardingSource {
    private final Random random;
    private final int most;

    Pieces(Buffer json, Random random, int most) {
      super(json);
      this.random = random;
      this.most = most;
    }

    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      return super.read(sink, Math.min(byteCount, 1 + random.nextInt(most)));
    }
  }

  private static String read(Source json) throws IOException {
    try (BufferedSource source = UnescapedSlashes.in(json)) {
      return source.readUtf8();
    }
  }

  private static String expected(String json) {
    return ESCAPE.matcher(json).replaceAll(UnescapedSlashesTest::unescaped);
  }

  private static String unescaped(MatchResult escape) {
    String escaped = escape.group(1);
    return Matcher.quoteReplacement(escaped.equals("/") ? escaped : escape.group());
  }

  private static String random(Random random, int length, String characters) {
    StringBuilder json = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      json.append(characters.charAt(random.nextInt(characters.length())));
    }
    return json.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, ``",
        "\"/\", \"/\"",
        "\"\\/\", \"/\"",
        "\"\\\\/\", \"\\\\/\"",
        "\"\\\\\\/\", \"\\\\/\"",
        "\"\\\"\\/\", \"\\\"/\"",
        "\"\\u002f\\/\\n\", \"\\u002f/\\n\"",
        "\"https:\\/\\/osu.ppy.sh\\/\", \"https://osu.ppy.sh/\"",
        "\"\\, \"\\",
        "\"\\\\, \"\\\\"
      })
  void leavesOtherEscapesAlone(String json, String unescaped) throws IOException {
    assertThat(read(new Buffer().writeUtf8(json))).isEqualTo(unescaped).isEqualTo(expected(json));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\/", "\\/\\\"a", "\\/\\abcdefghijklmnopqrstuvwxyz\u00e9/"})
  void readsTheSameInAnyPieces(String characters) throws IOException {
    Random random = new Random(1);
    for (int most : new int[] {1, 2, 7, 100, SEGMENT, 3 * SEGMENT}) {
      for (int i = 0; i < 20; i++) {
        String json = random(random, random.nextInt(5 * most + 1), characters);

        String read = read(new Pieces(new Buffer().writeUtf8(json), random, most));

        assertThat(read).as(json).isEqualTo(expected(json));
      }
    }
  }

  @Test
  void seesAnEscapeOnTheBorderOfTwoSegments() throws IOException {
    for (int before = SEGMENT - 3; before <= SEGMENT; before++) {
      String json = "a".repeat(before) + "\\/b\\\\/c";

      String read = read(new Buffer().writeUtf8(json));

      assertThat(read).isEqualTo("a".repeat(before) + "/b\\\\/c");
    }
  }

  @Test
  void leavesWhatItWasNotAskedForToTheConnection() throws IOException {
    Buffer connection = new Buffer().writeUtf8("\"a\\/b\"").writeUtf8(" ".repeat(10 * SEGMENT));

    JsonReader reader = JsonReader.of(UnescapedSlashes.in(connection));

    assertThat(reader.nextString()).isEqualTo("a/b");
    assertThat(connection.size()).isGreaterThan(8L * SEGMENT);
  }
}
