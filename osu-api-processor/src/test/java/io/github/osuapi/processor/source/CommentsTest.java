package io.github.osuapi.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {
  @Test
  void codeIsAnElementWhereATagCannotHoldIt() {
    assertThat(Comments.code("GET users/{user}")).isEqualTo("{@code GET users/{user}}");
    assertThat(Comments.code("List<@A>")).isEqualTo("{@code List<@A>}");
    assertThat(Comments.code("}{")).isEqualTo("<code>}{</code>");
    assertThat(Comments.code("a*/")).isEqualTo("<code>a*&#47;</code>");
    assertThat(Comments.code("\\users <b>")).isEqualTo("<code>&#92;users &lt;b&gt;</code>");
  }

  @Test
  void javadocStaysAsFarAsTheCompilerLetsIt() {
    assertThat(Comments.safe("{@code a \\n} \\u002a */"))
        .isEqualTo("{@code a \\n} &#92;u002a *&#47;");
  }

  @Test
  void literalsAreOneLine() {
    assertThat(Literals.of("plain $S \"\\")).hasToString("\"plain $S \\\"\\\\\"");
    assertThat(Literals.of("a\u2028")).hasToString("\"a\" + \"\\u2028\" + \"\"");
  }
}
