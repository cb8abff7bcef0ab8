package profile

import io.github.osuapi.annotations.EndpointGroup
import io.github.osuapi.annotations.Grant
import io.github.osuapi.annotations.OsuApp
import io.github.osuapi.annotations.RequiresScope
import io.github.osuapi.annotations.Scope
import retrofit2.http.GET
import retrofit2.http.Path
import retrofit2.http.Query

/** Clans, with their members. */
@EndpointGroup
interface Clans {
  /**
   * Lists the members of a clan.
   *
   * @param clan the clan's id
   * @param sort how to order them; by name where it is not set
   */
  @GET("clans/{clan}/members")
  @RequiresScope(Scope.PUBLIC)
  fun members(@Path("clan") clan: Long, @Query("sort") sort: String?): List<ClanMember>
}

@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = [Scope.PUBLIC], endpoints = [Clans::class])
interface ClanApp

fun clans(osu: ClanAppClient): ClansGroup = osu.clans()

fun mottos(clans: ClansGroup, clan: Long, sort: String?): List<String> =
  clans.members(clan).let { if (sort == null) it else it.sort(sort) }.execute().map { it.motto ?: "none" }
