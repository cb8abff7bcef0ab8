package io.github.osuapi.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonNamesTest {
  @ParameterizedTest
  @CsvSource({
    "id, id",
    "countryCode, country_code",
    "count100, count_100",
    "count300Rate, count_300_rate",
    "x, x",
    "isNSFW, is_nsfw",
    "userURLPath, user_url_path",
    "mp3Url, mp_3_url",
    "already_snake, already_snake"
  })
  void areInSnakeCase(String name, String jsonName) {
    assertThat(JsonNames.of(name)).isEqualTo(jsonName);
  }
}
