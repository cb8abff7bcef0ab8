package io.github.osuapi.leaderboard

import io.github.osuapi.error.OsuException
import io.github.osuapi.sandbox.OsuSandbox
import io.github.osuapi.sandbox.SandboxClient
import kotlin.system.exitProcess

/** Prints the best players of a country. */
fun main(args: Array<String>) {
  val options =
    try {
      Options.parse(args.toList())
    } catch (e: IllegalArgumentException) {
      System.err.println("leaderboard: ${e.message}\n${Options.USAGE}")
      exitProcess(2)
    }
  try {
    print(run(options, System.getenv()))
  } catch (e: OsuException) {
    System.err.println("leaderboard: ${e.message}")
    exitProcess(1)
  }
}

/** Asks osu! where there are credentials in the environment, or else a sandbox. */
fun run(options: Options, environment: Map<String, String>): String {
  val id = environment["OSU_CLIENT_ID"]?.toLongOrNull()
  val secret = environment["OSU_CLIENT_SECRET"]
  if (id != null && secret != null) {
    return LeaderboardAppClient.builder().credentials(id, secret).build().use { it.print(options) }
  }
  return OsuSandbox.start().use { sandbox ->
    LeaderboardAppClient.builder()
      .baseUrl(sandbox.baseUrl())
      .credentials(SandboxClient.OWNED.id(), SandboxClient.OWNED.secret())
      .build()
      .use { "No credentials set: this is a local sandbox with made-up players.\n" + it.print(options) }
  }
}

private fun LeaderboardAppClient.print(options: Options) =
  best(options.ruleset, options.country, options.limit).format()
