package profile

import io.github.osuapi.annotations.EndpointGroup
import io.github.osuapi.annotations.RequiresScope
import io.github.osuapi.annotations.Scope
import io.github.osuapi.model.Ruleset
import retrofit2.http.GET
import retrofit2.http.Query

/** Rosters, by what their members play. */
@EndpointGroup
interface Rosters {
  /**
   * Lists the members who play some rulesets.
   *
   * @param rulesets the rulesets
   */
  @GET("rosters")
  @RequiresScope(Scope.PUBLIC)
  fun list(@Query("rulesets[]") rulesets: List<Ruleset>): List<ClanMember>
}

/** A list of a type that is not final: Java sees it as one with a wildcard. */
fun mottosOfPlayers(rosters: RostersGroup): List<String> =
  rosters.list(listOf(Ruleset.OSU, Ruleset.MANIA)).execute().map { it.motto ?: "none" }
