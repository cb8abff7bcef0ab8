package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamInputTest {
  private static JsonInput input(String json) throws IOException {
    return JsonInput.of(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), false, null);
  }

  @Test
  void saysWhereItIs() throws IOException {
    try (JsonInput input = input("{\"a\":[{\"b\":null},[true]],\"c\":1}")) {
      assertThat(input.path()).isEqualTo("$");
      assertThat(input.peek()).isEqualTo(JsonReader.Token.BEGIN_OBJECT);
      assertThat(input.path()).isEqualTo("$");
      input.beginObject();
      assertThat(input.path()).isEqualTo("$.");
      assertThat(input.nextName()).isEqualTo("a");
      assertThat(input.peek()).isEqualTo(JsonReader.Token.BEGIN_ARRAY);
      assertThat(input.path()).isEqualTo("$.a");
      input.beginArray();
      assertThat(input.hasNext()).isTrue();
      assertThat(input.path()).isEqualTo("$.a[0]");
      input.beginObject();
      assertThat(input.nextName()).isEqualTo("b");
      assertThat(input.skipNull()).isTrue();
      assertThat(input.hasNext()).isFalse();
      assertThat(input.path()).isEqualTo("$.a[0].");
      input.endObject();
      assertThat(input.hasNext()).isTrue();
      assertThat(input.path()).isEqualTo("$.a[1]");
      input.skipValue();
      input.endArray();
      assertThat(input.nextName()).isEqualTo("c");
      assertThat(input.nextInt()).isOne();
      input.endObject();
      assertThat(input.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
      assertThat(input.path()).isEqualTo("$");
    }
  }

  @Test
  void givesTextsAsTheParserHasThem() throws IOException {
    String beyondOneBuffer = "x".repeat(10_000);
    try (JsonInput input =
        input("[\"12:30\",\"\\u0041\\/b\",\"\",1.50,\"" + beyondOneBuffer + "\",null]")) {
      input.beginArray();
      CharSequence text = input.nextText();
      assertThat(text).hasToString("12:30").hasSize(5);
      assertThat(text.charAt(2)).isEqualTo(':');
      assertThat(text.subSequence(3, 5)).hasToString("30");
      assertThat(input.path()).isEqualTo("$[0]");
      assertThat(input.nextText()).hasToString("A/b");
      assertThat(input.nextText()).isEmpty();
      assertThat(input.nextText()).hasToString("1.50");
      assertThat(input.nextText()).hasToString(beyondOneBuffer);
      assertThatThrownBy(input::nextText).hasMessage("Expected a string but was NULL at path $[5]");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"text\"", "1.5", "null", "[1]", "{\"a\":1}", "9223372036854775808"})
  void doesNotPassOverWhatIsOfAnotherKind(String json) throws IOException {
    try (JsonInput input = input("[" + json + ",7]")) {
      input.beginArray();
      assertThatThrownBy(input::nextInt).isInstanceOf(JsonDataException.class);
      assertThatThrownBy(input::nextLong).isInstanceOf(JsonDataException.class);
      assertThatThrownBy(input::nextBoolean).isInstanceOf(JsonDataException.class);
      assertThatThrownBy(input::endArray).isInstanceOf(JsonDataException.class);
      assertThat(input.selectString(JsonNames.of("a"))).isEqualTo(-1);

      input.skipValue();

      assertThat(input.nextLong()).isEqualTo(7);
      input.endArray();
    }
  }

  @Test
  void skipsValuesAlone() throws IOException {
    try (JsonInput input = input("[[],7]")) {
      input.beginArray();
      input.beginArray();
      assertThatThrownBy(input::skipValue)
          .isInstanceOf(JsonDataException.class)
          .hasMessage("Expected a value but was END_ARRAY at path $[0]");
      input.endArray();
      input.skipValue();
      input.endArray();
    }
  }

  @Test
  void skipsNothingWhereWhatIsUnknownIsRefused() throws IOException {
    try (JsonInput input =
        JsonInput.of(
            new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)), true, null)) {
      input.beginArray();
      assertThatThrownBy(input::skipValue)
          .isInstanceOf(JsonDataException.class)
          .hasMessage("Cannot skip unexpected NUMBER at $[0]");
      assertThat(input.nextInt()).isOne();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"{\"u\":{\"x\":{\"y\":bad}}}; $.u.x.y", "{\"u\":[1,2,bad]}; $.u[2]"})
  void saysWhereASkippedValueIsBroken(String json, String path) throws IOException {
    try (JsonInput input = input(json)) {
      input.beginObject();
      assertThat(input.nextName()).isEqualTo("u");
      assertThatThrownBy(input::skipValue).isInstanceOf(IOException.class);
      assertThat(input.path()).isEqualTo(path);
    }
  }

  @Test
  void keepsTheSignOfZero() throws IOException {
    try (JsonInput input = input("[-0,-0.0,0]")) {
      input.beginArray();
      assertThat(input.nextDouble()).isEqualTo(-0.0);
      assertThat(input.nextDouble()).isEqualTo(-0.0);
      assertThat(input.nextDouble()).isEqualTo(0.0);
    }
  }

  @Test
  @Timeout(20)
  void refusesNumbersOfTooManyDigitsSoon() throws IOException {
    String digits = "1".repeat(4_000_000);
    try (JsonInput input = input("[" + digits + ",0." + digits + "]")) {
      input.beginArray();
      assertThatThrownBy(input::nextLong)
          .isInstanceOf(JsonDataException.class)
          .hasMessage("Expected a long but was 4000000 characters at path $[0]");
      assertThatThrownBy(input::nextInt).isInstanceOf(JsonDataException.class);
      assertThatThrownBy(input::nextDouble).isInstanceOf(JsonDataException.class);
      assertThat(input.nextString()).isEqualTo(digits);
      assertThatThrownBy(input::nextLong).isInstanceOf(JsonDataException.class);
      assertThat(input.nextDouble()).isEqualTo(1 / 9.0);
    }
  }

  @Test
  void findsNamesWhateverCameBefore() throws IOException {
    List<String> known = List.of("a", "ab", "abc", "b", "a\"b", "a\\", "\u00e9", "", "id", "id2");
    List<String> all = new ArrayList<>(known);
    all.addAll(List.of("i", "x", "abcd", "e\u0301"));
    JsonNames names = JsonNames.of(known.toArray(String[]::new));
    Random random = new Random(1);
    List<List<String>> objects = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      if (random.nextInt(4) == 0) {
        Collections.shuffle(all, random);
      }
      objects.add(List.copyOf(all.subList(0, random.nextInt(all.size() + 1))));
    }

    try (JsonInput input = input(written(objects, random))) {
      input.beginArray();
      for (List<String> object : objects) {
        assertThat(read(input, names)).isEqualTo(object);
      }
      input.endArray();
    }
  }

  private static String written(List<List<String>> objects, Random random) {
    return objects.stream()
        .map(
            object ->
                object.stream()
                    .map(name -> "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                    .map(name -> name + (random.nextBoolean() ? ":1" : " : [{}]"))
                    .collect(Collectors.joining(random.nextBoolean() ? "," : " ,\n", "{", "}")))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<String> read(JsonInput input, JsonNames names) throws IOException {
    List<String> read = new ArrayList<>();
    input.beginObject();
    int name = input.nextName(names, JsonNames.UNKNOWN);
    while (name != JsonNames.END) {
      read.add(name == JsonNames.UNKNOWN ? input.nextName() : names.inJson(name).getValue());
      assertThat(input.path()).endsWith("." + read.get(read.size() - 1));
      input.skipValue();
      name = input.nextName(names, name);
    }
    input.endObject();
    return read;
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream stream =
        new ByteArrayInputStream("[1]".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    try (JsonInput input = JsonInput.of(stream, false, null)) {
      input.skipValue();
      assertThat(input.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
    }

    assertThat(closed).isFalse();
  }

  @Test
  void passesOverTheMarkOfUtf8() throws IOException {
    try (JsonInput input = input("\uFEFF[1]")) {
      input.beginArray();
      assertThat(input.nextInt()).isOne();
      input.endArray();
      assertThat(input.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "12", "[]", "\"é\""})
  void readsTextsAsShortAsTheMark(String json) throws IOException {
    try (JsonInput input = input(json)) {
      if (!json.isEmpty()) {
        input.skipValue();
      }
      assertThat(input.peek()).isEqualTo(JsonReader.Token.END_DOCUMENT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "ISO-8859-1"})
  void refusesWhatIsNotInUtf8(String charset) throws IOException {
    byte[] json = "[\"é\"]".getBytes(Charset.forName(charset));
    try (JsonInput input = JsonInput.of(new ByteArrayInputStream(json), false, null)) {
      assertThatThrownBy(input::skipValue).isInstanceOf(JsonParseException.class);
    }
  }

  /** Parsers of one thread have their buffers from one place. */
  @Test
  void readsTwoTextsInTurn() throws IOException {
    String text = "\"" + "x".repeat(20_000) + "\"";
    try (JsonInput outer = input("[" + text + ",1]");
        JsonInput inner = input("[2," + text + "]")) {
      outer.beginArray();
      inner.beginArray();
      assertThat(outer.nextString()).hasSize(20_000);
      assertThat(inner.nextInt()).isEqualTo(2);
      assertThat(outer.nextInt()).isOne();
      assertThat(inner.nextString()).hasSize(20_000);
      outer.endArray();
      inner.endArray();
    }
  }
}
