package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.Score;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Single scores. */
@EndpointGroup
interface Scores {
  /**
   * Gets a score.
   *
   * @param score the id of the score
   */
  @GET("scores/{score}")
  @RequiresScope(Scope.PUBLIC)
  Score get(@Path("score") long score);

  /**
   * Downloads the replay of a score, as an {@code .osr} file. The server gives ten a minute.
   *
   * @param score the id of the score
   */
  @GET("scores/{score}/download")
  @RequiresScope(Scope.PUBLIC)
  byte[] download(@Path("score") long score);
}
