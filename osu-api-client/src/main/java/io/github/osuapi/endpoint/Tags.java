package io.github.osuapi.endpoint;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.RequiresScope;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.model.TagList;
import retrofit2.http.GET;

/** Tags that players may give to beatmaps. */
@EndpointGroup
interface Tags {
  /** Lists the tags. */
  @GET("tags")
  @RequiresScope(Scope.PUBLIC)
  TagList list();
}
