package io.github.osuapi.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsParserTest {
  @Test
  void everythingHasADefault() {
    assertThat(ArgumentsParser.parse())
        .isEqualTo(new Arguments(null, null, null, 10, false, ColorMode.AUTO, false, false));
  }

  @Test
  void readsEveryOption() {
    Arguments arguments =
        ArgumentsParser.parse(
            "--user",
            "peppy",
            "--ruleset=MANIA",
            "--base-url",
            "https://osu.example",
            "--limit=3",
            "--friends",
            "--color",
            "never",
            "--debug",
            "-h");
    assertThat(arguments)
        .isEqualTo(
            new Arguments(
                UserRef.of("peppy"),
                Ruleset.MANIA,
                "https://osu.example/",
                3,
                true,
                ColorMode.NEVER,
                true,
                true));
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "@2, @2", "007, @007", "peppy, @peppy", "' a b ', '@a b'", "-x-, @-x-"})
  void digitsAreAnId(String text, String value) {
    assertThat(ArgumentsParser.parse("--user", text).user()).isEqualTo(new UserRef(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--usr | no option '--usr'",
        "-x | no option '-x'",
        "peppy | cannot tell what 'peppy' is for. A player is named with --user",
        "--user | --user needs a value",
        "--user= | --user needs a player's name or id, but got ''",
        "--limit=0 | --limit is a number from 1 to 100, but got '0'",
        "--limit=101 | --limit is a number from 1 to 100, but got '101'",
        "--limit=ten | --limit is a number from 1 to 100, but got 'ten'",
        "--ruleset=ctb | no ruleset 'ctb'. There are osu, taiko, fruits, mania",
        "--color=red | no colour mode 'red'. Use always, never or auto",
        "--friends=yes | --friends takes no value, but got 'yes'",
      })
  void saysWhatIsNotUnderstood(String word, String message) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ArgumentsParser.parse(word))
        .withMessage(message);
  }

  @Test
  void anOptionIsNoValue() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ArgumentsParser.parse("--user", "--friends"))
        .withMessage("--user needs a value, but --friends follows");
  }

  @ParameterizedTest
  @CsvSource({"foo", "ftp://osu.ppy.sh/", "http://osu.ppy.sh/", "https://osu.ppy.sh/?a=b", "''"})
  void namesTheAddressThatIsNone(String address) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ArgumentsParser.parse("--base-url", address))
        .withMessageContaining("https://osu.ppy.sh/")
        .withMessageEndingWith("but got '" + address + "'");
  }

  @Test
  void doesNotRepeatAPassword() {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> ArgumentsParser.parse("--base-url", "https://me:hunter2@osu.ppy.sh/"))
        .withMessageNotContaining("hunter2");
  }
}
