package io.github.osuapi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-22T07:57:02+00:00, 2026-11-22T07:57:02Z",
    "2026-11-22T07:57:02Z, 2026-11-22T07:57:02Z",
    "2026-11-22T07:57:02.000000Z, 2026-11-22T07:57:02Z",
    "2026-11-22T07:57:02.123456Z, 2026-11-22T07:57:02.123456Z",
    "2026-11-22T07:57:02.123456+00:00, 2026-11-22T07:57:02.123456Z",
    "2026-11-22T07:57:02.5Z, 2026-11-22T07:57:02.5Z",
    "2026-11-22T07:57:02.123456789Z, 2026-11-22T07:57:02.123456789Z",
    "2026-11-22T09:57:02+02:00, 2026-11-22T07:57:02Z",
    "2026-11-22T09:57Z, 2026-11-22T09:57:00Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "1969-12-31T23:59:59.999999Z, 1969-12-31T23:59:59.999999Z",
    "2024-02-29T23:59:59Z, 2024-02-29T23:59:59Z"
  })
  void readsEveryStyle(String text, Instant expected) {
    assertThat(Timestamps.parse(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "today",
        "2026-11-22",
        "2026-11-22T07:57:02",
        "2026-13-22T07:57:02Z",
        "2026-02-30T07:57:02Z",
        "2026-11-22T24:57:02Z",
        "2026-11-22T07:57:60Z",
        "2026-11-22 07:57:02Z",
        "2026-11-2xT07:57:02Z",
        "2026-11-22T07:57:02.00000xZ",
        "2026-11-22T07:57:02,000000Z",
        "2026-00-22T07:57:02Z",
        "2026-11-22T07:60:02Z",
        "2026-11-22T07:57:0/Z",
        "-+00:00"
      })
  void refusesWhatIsNoTime(String text) {
    assertThatThrownBy(() -> Timestamps.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFSET, 2026-11-22T07:57:02Z, 2026-11-22T07:57:02+00:00",
    "ZULU, 2026-11-22T07:57:02Z, 2026-11-22T07:57:02Z",
    "MICROS, 2026-11-22T07:57:02Z, 2026-11-22T07:57:02.000000Z",
    "OFFSET, 2026-11-22T07:57:02.5Z, 2026-11-22T07:57:02.500000+00:00",
    "ZULU, 2026-11-22T07:57:02.5Z, 2026-11-22T07:57:02.500000Z",
    "MICROS, 2026-11-22T07:57:02.123456Z, 2026-11-22T07:57:02.123456Z",
    "MICROS, 2026-11-22T07:57:02.000000001Z, 2026-11-22T07:57:02.000000001Z",
    "ZULU, 1969-12-31T23:59:59.25Z, 1969-12-31T23:59:59.250000Z"
  })
  void writesTheStyleAskedForAndLosesNothing(Timestamp.Style style, Instant time, String text) {
    assertThat(Timestamps.format(time, style)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItWritesAtTheEndsOfTime(Timestamp.Style style) {
    for (Instant time :
        new Instant[] {Instant.EPOCH, Instant.parse("-0001-01-01T00:00:00Z"), maxYear()}) {
      assertThat(Timestamps.parse(Timestamps.format(time, style))).isEqualTo(time);
    }
  }

  private static Instant maxYear() {
    return Instant.parse("+999999-12-31T23:59:59.999999999Z");
  }
}
