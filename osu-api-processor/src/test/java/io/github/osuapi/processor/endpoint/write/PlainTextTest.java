package io.github.osuapi.processor.endpoint.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void inlineTagsShowTheirText() {
    assertThat(PlainText.of("Gets {@code users/{user}} as {@literal <json>}."))
        .isEqualTo("Gets users/{user} as <json>.");
  }

  @Test
  void linksShowTheirLabelOrTheirTarget() {
    assertThat(PlainText.of("A {@link a.User}, a {@link a.User the user}, {@linkplain a.B b c}."))
        .isEqualTo("A a.User, a the user, b c.");
  }

  @Test
  void htmlIsLeftOut() {
    assertThat(PlainText.of("One.\n\n<p>Two, <b>three</b> <a href=\"https://a.b/\">four</a>.\n"))
        .isEqualTo("One. Two, three four.");
    assertThat(PlainText.of("1 < 2 and 3 &lt; 4 &amp;&amp; *&#47;"))
        .isEqualTo("1 < 2 and 3 < 4 && */");
  }

  @Test
  void codeKeepsWhatLooksLikeHtml() {
    assertThat(PlainText.of("{@code List<String> a = b<c>d;} <i>x</i>"))
        .isEqualTo("List<String> a = b<c>d; x");
  }

  @Test
  void nothingStaysNothing() {
    assertThat(PlainText.of("")).isEmpty();
  }
}
