package io.github.osuapi.processor.endpoint.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownCommentTest {
  @Test
  void isPlainTextWithCode() {
    assertThat(
            MarkdownComment.javadoc(
                """
                Lists a & b < c of `GET clans/*/members`, see [the list][java.util.List].
                ```java
                @Foo List<String> x;
                ```

                Second {@link

                @param q a `List<Foo>`,
                  or ids[]
                @see java.util.List
                """))
        .isEqualTo(
            """
            Lists a &amp; b &lt; c of <code>GET clans/*&#47;members</code>, see the list.
            <pre>
            &#64;Foo List&lt;String&gt; x;
            </pre>

            <p>Second {&#64;link

            @param q a <code>List&lt;Foo&gt;</code>,
              or ids[]
            @see java.util.List
            """);
  }

  @Test
  void codeWithoutAnEndIsEnded() {
    assertThat(MarkdownComment.javadoc("```\na")).isEqualTo("<pre>\na\n</pre>\n");
  }
}
