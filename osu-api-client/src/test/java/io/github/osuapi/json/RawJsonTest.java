package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {
  private static final JsonAdapter<RawJson> ADAPTER =
      new Moshi.Builder().add(JsonTypes.FACTORY).build().adapter(RawJson.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"text\"",
        "1.50",
        "-0",
        "1E+400",
        "123456789012345678901234567890",
        "[]",
        "{}",
        "{\"b\":null,\"a\":[1,[2.0,{\"c\":false}]]}"
      })
  void isWrittenAsItWasRead(String json) throws IOException {
    assertThat(ADAPTER.toJson(ADAPTER.fromJson(json))).isEqualTo(json);
  }

  @Test
  void givesPlainValues() throws IOException {
    RawJson read = ADAPTER.fromJson("{\"speed\":1.50,\"tags\":[\"a\",true]}");

    assertThat(read).isNotNull();
    assertThat(read.value())
        .isEqualTo(Map.of("speed", new JsonNumber("1.50"), "tags", List.of("a", true)));
    assertThat(read).isEqualTo(new RawJson(Map.of("tags", List.of("a", true), "speed", number())));
    assertThat(number().toBigDecimal()).isEqualTo(new BigDecimal("1.50"));
    assertThat(number().intValue()).isEqualTo(1);
    assertThat(number().doubleValue()).isEqualTo(1.5);
    assertThat(new JsonNumber("9007199254740993").longValue()).isEqualTo(9007199254740993L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.0", "10", "1.50", "-1E+400", "1e-5", "0e0", "2E7"})
  void takesTheNumbersOfJson(String digits) {
    assertThat(new JsonNumber(digits)).hasToString(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "01",
        "-01",
        "1.",
        ".5",
        "1e",
        "1e+",
        "1.e5",
        " 1",
        "1 ",
        "1d",
        "0x1",
        "--1",
        "1-1",
        "1.2.3",
        "1e5.0",
        "NaN",
        "-Infinity",
        "\u0661"
      })
  void takesNoOtherNumbers(String digits) {
    assertThatThrownBy(() -> new JsonNumber(digits)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  @Timeout(60)
  void keepsAnyNumberOfDigits() throws IOException {
    String digits = "9".repeat(1_600_000);

    assertThat(ADAPTER.toJson(ADAPTER.fromJson(digits)).equals(digits)).isTrue();
    assertThat(new JsonNumber(digits).longValue()).isEqualTo(Long.MAX_VALUE);
    assertThat(new JsonNumber(digits).doubleValue()).isInfinite();
  }

  @Test
  void mayBeNullInMapsAndLists() throws IOException {
    Moshi moshi = new Moshi.Builder().add(JsonTypes.FACTORY).build();
    JsonAdapter<Map<String, RawJson>> map =
        moshi.adapter(Types.newParameterizedType(Map.class, String.class, RawJson.class));
    JsonAdapter<List<RawJson>> list =
        moshi.adapter(Types.newParameterizedType(List.class, RawJson.class));

    assertThat(map.toJson(map.fromJson("{\"a\":null,\"b\":1}"))).isEqualTo("{\"a\":null,\"b\":1}");
    assertThat(list.toJson(list.fromJson("[null,1]"))).isEqualTo("[null,1]");
    assertThat(list.fromJson("[null]")).containsExactly(new RawJson(null));
  }

  @Test
  void doesNotChangeWithWhatItWasMadeFrom() {
    List<Object> list = new ArrayList<>(List.of(1, "a"));

    RawJson raw = new RawJson(Map.of("list", list));
    list.clear();

    assertThat(ADAPTER.toJson(raw)).isEqualTo("{\"list\":[1,\"a\"]}");
  }

  @Test
  void refusesWhatJsonCannotHold() {
    assertThatThrownBy(() -> new RawJson(List.of(Thread.State.NEW)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Thread$State");
    assertThatThrownBy(() -> new RawJson(Map.of(1, "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not '1'");
    assertThatThrownBy(() -> new RawJson(Double.NaN)).isInstanceOf(NumberFormatException.class);
    assertThatThrownBy(() -> ADAPTER.fromJson("{\"a\":1,\"a\":2}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("The name 'a' appears twice in the object, at $.a");
  }

  private static JsonNumber number() {
    return new JsonNumber("1.50");
  }
}
