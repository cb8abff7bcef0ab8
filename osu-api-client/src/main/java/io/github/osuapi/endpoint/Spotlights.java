package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.SpotlightList;
import retrofit2.http.GET;

/** Hand-picked sets of beatmapsets, with rankings of their own. */
@EndpointGroup
interface Spotlights {
  /**
   * Lists the spotlights.
   *
   * @see <a href="https://osu.ppy.sh/docs/index.html#get-spotlights">The server's documentation</a>
   */
  @GET("spotlights")
  @RequiresScope(Scope.PUBLIC)
  SpotlightList list();
}
