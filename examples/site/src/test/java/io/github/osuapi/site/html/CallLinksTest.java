package io.github.osuapi.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CallLinksTest {
  private static final CallLinks LINKS = new CallLinks("../", Set.of("users.get"));
  private static final String GET = "<a href=\"../endpoints/users.get.html\">get</a>";

  @Test
  void theNameOfTheMethodIsALink() {
    assertThat(LINKS.in("osu.users().get(2).execute()"))
        .isEqualTo("osu.users()." + GET + "(2).execute()");
  }

  @Test
  void aLineMayEndBetween() {
    assertThat(LINKS.in("osu.users()\n    .get(2)")).isEqualTo("osu.users()\n    ." + GET + "(2)");
  }

  @Test
  void whatIsNoEndpointStaysAsItIs() {
    String code = "osu.users().getAll(2); clans().get(2); users().get; myusers().get(1)";

    assertThat(LINKS.in(code)).isEqualTo(code);
  }
}
