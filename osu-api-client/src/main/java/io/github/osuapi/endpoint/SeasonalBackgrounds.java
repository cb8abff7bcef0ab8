package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

/** What the game shows for a season. */
@EndpointGroup
interface SeasonalBackgrounds {
  /** Gets the backgrounds of the current season. Both parts are missing where there is none. */
  @GET("seasonal-backgrounds")
  @NoTokenRequired
  io.github.osuapi.model.SeasonalBackgrounds get();
}
