package sound.one;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Matches. */
@EndpointGroup("ownMatches")
public interface Matches {
  /** Gets one. */
  @GET("matches/{match}")
  @RequiresScope(Scope.PUBLIC)
  String get(@Path("match") long match);

  /** Lists the first. */
  @Deprecated
  @GET("matches/first")
  @NoTokenRequired
  String first();
}
