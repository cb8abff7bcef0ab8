package io.github.osuapi.processor.endpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.osuapi.processor.endpoint.model.Javadoc;
import org.junit.jupiter.api.Test;

class JavadocReaderTest {
  @Test
  void splitsTheDescriptionFromTheTags() {
    Javadoc doc =
        JavadocReader.parse(
            """
             Gets a user.

             <p>Restricted users are not found.

             @param user the user,
                 by id or by name
             @param mode
             @return something
             @see <a href="https://osu.ppy.sh/">osu!</a>
             @see a.B
             @deprecated use
                 another
            """);

    assertThat(doc.main()).isEqualTo("Gets a user.\n\n<p>Restricted users are not found.");
    assertThat(doc.parameters())
        .containsExactly(entry("user", "the user,\nby id or by name"), entry("mode", ""));
    assertThat(doc.parameter("user")).startsWith("the user");
    assertThat(doc.parameter("other")).isEmpty();
    assertThat(doc.see()).containsExactly("<a href=\"https://osu.ppy.sh/\">osu!</a>", "a.B");
    assertThat(doc.deprecated()).isEqualTo("use\nanother");
  }

  @Test
  void codeIsNoTagAndKeepsItsIndentation() {
    Javadoc doc =
        JavadocReader.parse(
            """
             Like this:

             <pre>{@code
             @GET("users/{user}")
               User get();
             }</pre>

             @param user the user
            """);

    assertThat(doc.main())
        .isEqualTo("Like this:\n\n<pre>{@code\n@GET(\"users/{user}\")\n  User get();\n}</pre>");
    assertThat(doc.parameters()).containsOnlyKeys("user");
  }

  @Test
  void bracesInProseHideNothing() {
    assertThat(JavadocReader.parse("An open { brace.\n@see a.B\n").see()).containsExactly("a.B");
  }

  @Test
  void nothingSaysNothing() {
    Javadoc doc = JavadocReader.parse("");

    assertThat(doc.main()).isEmpty();
    assertThat(doc.parameters()).isEmpty();
    assertThat(doc.see()).isEmpty();
    assertThat(doc.deprecated()).isEmpty();
  }
}
