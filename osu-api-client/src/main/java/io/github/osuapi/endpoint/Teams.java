package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.TeamExtended;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Teams of users. */
@EndpointGroup
interface Teams {
  /**
   * Gets a team with its members.
   *
   * @param team the id of the team
   * @param ruleset the ruleset of the statistics; the team's own where it is not set
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-team">The server's documentation</a>
   */
  @GET("teams/{team}/{ruleset?}")
  @RequiresScope(Scope.PUBLIC)
  TeamExtended get(@Path("team") long team, @Path("ruleset") @Nullable Ruleset ruleset);
}
