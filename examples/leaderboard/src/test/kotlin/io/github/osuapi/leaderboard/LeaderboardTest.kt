package io.github.osuapi.leaderboard

import io.github.osuapi.model.Ruleset
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Test

class LeaderboardTest {
  @Test
  fun `prints the best players of the world`() {
    val lines = run(Options(limit = 60), emptyMap()).lines()

    assertThat(lines.first()).startsWith("No credentials set")
    assertThat(lines[1]).matches("  1  \\S.*█{20} .*pp .*% .* plays")
    assertThat(lines.drop(1).filter { it.isNotEmpty() }).hasSize(60)
  }

  @Test
  fun `prints those of a country`() {
    val japan = run(Options(country = "JP", limit = 3), emptyMap())

    assertThat(japan.lines().filter { it.contains("pp") }).hasSize(3)
    assertThat(run(Options(country = "AQ"), emptyMap())).endsWith("Nobody is ranked there.\n")
  }

  @Test
  fun `reads the command line`() {
    assertThat(Options.parse(listOf("--country", "jp", "--ruleset", "mania", "--limit", "5")))
      .isEqualTo(Options("JP", Ruleset.MANIA, 5))
    assertThatThrownBy { Options.parse(listOf("--limit", "0")) }.hasMessage("--limit does not take '0'")
    assertThatThrownBy { Options.parse(listOf("--limit")) }.hasMessage("--limit needs a value")
    assertThatThrownBy { Options.parse(listOf("--all")) }.hasMessage("no option '--all'")
  }
}
