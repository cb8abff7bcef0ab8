package io.github.osuapi.leaderboard

import io.github.osuapi.model.Ruleset

/** The command line. */
data class Options(val country: String? = null, val ruleset: Ruleset = Ruleset.OSU, val limit: Int = 10) {
  companion object {
    const val USAGE =
      """Usage: leaderboard [--country CC] [--ruleset osu|taiko|fruits|mania] [--limit N]

Without credentials it asks a sandbox. For osu.ppy.sh, set OSU_CLIENT_ID and OSU_CLIENT_SECRET
to those of your OAuth client: https://osu.ppy.sh/home/account/edit#oauth"""

    /** Reads a command line. Throws IllegalArgumentException where it is not understood. */
    fun parse(words: List<String>): Options =
      words.chunked(2).fold(Options()) { options, pair ->
        val (option) = pair
        val value = pair.getOrNull(1)
        when (option) {
          "--country" -> options.copy(country = value.matching(option, "[A-Za-z]{2}").uppercase())
          "--limit" -> options.copy(limit = value.matching(option, "[1-9][0-9]{0,3}").toInt())
          "--ruleset" -> options.copy(ruleset = Ruleset.of(value.matching(option, "osu|taiko|fruits|mania")))
          else -> throw IllegalArgumentException("no option '$option'")
        }
      }

    private fun String?.matching(option: String, pattern: String): String {
      require(this != null) { "$option needs a value" }
      require(matches(Regex(pattern))) { "$option does not take '$this'" }
      return this
    }
  }
}
