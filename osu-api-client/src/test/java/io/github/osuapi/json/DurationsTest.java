package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.time.Duration;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {
  private static final JsonAdapter<Duration> ADAPTER =
      new Moshi.Builder().add(JsonTypes.FACTORY).build().adapter(Duration.class);

  @ParameterizedTest
  @CsvSource({
    "0, PT0S, 0",
    "90, PT1M30S, 90",
    "-1, PT-1S, -1",
    "1.5, PT1.5S, 1.5",
    "-1.5, PT-1.5S, -1.5",
    "60.0, PT1M, 60",
    "1e3, PT16M40S, 1000",
    "0.000000001, PT0.000000001S, 1E-9",
    "5e-10, PT0S, 0",
    "6e-10, PT0.000000001S, 1E-9",
    "-9e-11, PT0S, 0",
    "1e-999999999, PT0S, 0",
    "0.1234567895, PT0.12345679S, 0.12345679",
    "9223372036854775807, PT2562047788015215H30M7S, 9223372036854775807"
  })
  void areNumbersOfSeconds(String json, Duration expected, String written) throws IOException {
    assertThat(ADAPTER.fromJson(json)).isEqualTo(expected);
    assertThat(ADAPTER.toJson(expected)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9223372036854775808", "1e999999999", "\"soon\""})
  void refuseWhatIsNoNumberOfSeconds(String json) {
    assertThatThrownBy(() -> ADAPTER.fromJson(json))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a number of seconds but was '" + json.replace("\"", "") + "' at $");
  }

  @Test
  @Timeout(60)
  void refuseNumbersOfTooManyDigits() {
    String json = "\"0." + "1".repeat(1_600_000) + "\"";
    JsonInput input = JsonInput.of(JsonReader.of(new Buffer().writeUtf8(json)));

    assertThatThrownBy(() -> Milliseconds.read(input))
        .isInstanceOf(JsonDataException.class)
        .hasMessage("Expected a number of milliseconds but was one of 1600002 characters at $");
  }
}
