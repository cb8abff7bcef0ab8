package io.github.osuapi.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a path holds, the call goes to the API of the client's server. */
class RawPathTest {
  private static final HttpUrl API = HttpUrl.get("https://osu.ppy.sh/api/v2/");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/users/1",
        "//evil.example/users",
        "https://evil.example/api/v2/users",
        "api/v2/users/1",
        "..",
        "../../oauth/token",
        "users/../../../oauth/token",
        "users/%2e%2E/x",
        "users/.%2e",
        "users/./1",
        "users//1",
        "users/1/",
        "users/1?mode=osu",
        "users/1#top",
        "users\\..\\x",
        "users/a\nb",
        "users/{id",
        "users/x{id}",
        "users/{mode?}/1",
        "{}"
      })
  void refusesWhatIsNoPathOfTheApi(String path) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RawPath.of(path))
        .withMessageStartingWith("the path '" + path + "' cannot be called: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", ".", "..", "%2e%2e", "../x", "a/../b", "a\\..\\b", "a//b", "a\r\nb"})
  void refusesVariablesThatLeadElsewhere(String value) {
    RawPath path = RawPath.of("users/{user}/{mode?}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> path.with("user", value))
        .withMessageContaining("cannot be empty or lead elsewhere");
  }

  @Test
  void encodesVariablesAsOneSegment() {
    RawPath path = RawPath.of("users/{user}/{mode?}").with("user", "a b/c?d#e%2f@ö");
    assertThat(url(path)).isEqualTo(API + "users/a%20b%2Fc%3Fd%23e%252f@%C3%B6");
    assertThat(url(path.with("mode", "osu"))).endsWith("/osu");
  }

  @Test
  void saysWhichVariableIsWrong() {
    RawPath path = RawPath.of("users/{user}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> url(path))
        .withMessage(
            "the variable {user} of the path 'users/{user}' is empty: fill it with path(\"user\","
                + " value)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> path.with("id", "1"))
        .withMessageContaining("has no variable {id}");
  }

  @Test
  void staysInTheApiWhateverIsThere() {
    Random random = new Random(7);
    String[] pieces = {
      "..",
      ".",
      "/",
      "\\",
      "%2e",
      "%2F",
      "%5c",
      "@",
      ":",
      "?",
      "#",
      "http://",
      "a",
      "é",
      "\t",
      "%00",
      "\u2025",
      "\uff0e",
      ";",
      "{x}",
      "//evil.example",
      " "
    };
    int called = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 1 + random.nextInt(5); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      called += staysWithin(text.toString(), true) ? 1 : 0;
      called += staysWithin(text.toString(), false) ? 1 : 0;
    }
    assertThat(called).isPositive();
  }

  private static boolean staysWithin(String text, boolean asVariable) {
    String url;
    try {
      RawPath path =
          asVariable ? RawPath.of("users/{x}/scores").with("x", text) : RawPath.of("users/" + text);
      url = url(path);
    } catch (IllegalArgumentException e) {
      return false;
    }
    HttpUrl parsed = HttpUrl.get(url);
    assertThat(url).startsWith(API + "users/");
    assertThat(parsed.encodedPath()).startsWith("/api/v2/users/").doesNotContain("/../", "/./");
    assertThat(parsed.host()).isEqualTo(API.host());
    assertThat(parsed.encodedQuery()).isNull();
    if (asVariable) {
      assertThat(parsed.pathSegments()).hasSize(5).containsSequence(text, "scores");
    }
    return true;
  }

  private static String url(RawPath path) {
    HttpUrl.Builder url = API.newBuilder();
    path.addTo(url);
    return url.build().toString();
  }
}
