package io.github.osuapi.leaderboard

import io.github.osuapi.error.NotFoundException
import io.github.osuapi.model.RankingType
import io.github.osuapi.model.Ruleset
import io.github.osuapi.model.UserStatistics
import java.util.Locale
import kotlin.math.roundToInt

/** A line of the leaderboard. */
data class Entry(val place: Int, val name: String, val pp: Double, val accuracy: Double, val plays: Int)

/**
 * The best players of a country, the best first. No more pages are fetched than the limit needs: a page holds 50 players.
 *
 * @param country two letters, or null for the world
 */
fun LeaderboardAppClient.best(ruleset: Ruleset, country: String?, limit: Int): List<Entry> =
  try {
    rankings()
      .list(ruleset, RankingType.PERFORMANCE)
      .let { if (country == null) it else it.country(country) }
      .walk()
      .maxItems(limit.toLong())
      .mapIndexed { index, player -> player.toEntry(index + 1) }
  } catch (e: NotFoundException) {
    // A country without players has no ranking.
    emptyList()
  }

private fun UserStatistics.toEntry(place: Int) =
  Entry(
    place,
    name = user?.username ?: "someone",
    pp = pp ?: 0.0,
    accuracy = hitAccuracy,
    plays = playCount,
  )

/** The leaderboard as text, with a bar for the points. */
fun List<Entry>.format(): String {
  if (isEmpty()) return "Nobody is ranked there.\n"
  val most = maxOf { it.pp }.coerceAtLeast(1.0)
  val width = maxOf { it.name.length }
  return joinToString("") { (place, name, pp, accuracy, plays) ->
    val bar = "█".repeat((BAR * pp / most).roundToInt()).padEnd(BAR)
    "%3d  %s  %s %,8.0fpp  %6.2f%%  %,d plays\n".format(Locale.ROOT, place, name.padEnd(width), bar, pp, accuracy, plays)
  }
}

private const val BAR = 20
