package io.github.osuapi.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * References take the clients whose tokens open the calls that they make, and compile with no
 * other.
 */
class NarrowedReferencesTest {
  @ParameterizedTest
  @ValueSource(strings = {"OsuGuest", "OsuUser", "OsuBot", "OsuClient"})
  void aClientThatMayCompiles(String client) {
    assertThat(use(client).success()).as("%s", use(client).said()).isTrue();
  }

  @Test
  void aClientThatMayNotDoesNot() {
    UserProject.Built anonymous = use("OsuAnonymous");

    assertThat(anonymous.success()).isFalse();
    assertThat(anonymous.ownErrors()).containsExactly(2L, 3L);
  }

  private static UserProject.Built use(String client) {
    return new UserProject()
        .file(
            "Use.java",
            """
            import io.github.osuapi.*; import io.github.osuapi.reference.*; final class Use {
              Object users(%1$s osu) { return References.of(osu).users(java.util.List.of(2L)); }
              Object names(%1$s osu) { return UserNames.of(osu).ids(java.util.List.of("peppy")); }
            }
            """
                .formatted(client))
        .options("-proc:none")
        .javac();
  }
}
