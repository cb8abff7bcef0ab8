package io.github.osuapi.generated;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

/** Several fruits at once, three in one call. */
@EndpointGroup
interface Baskets {
  @GET("fruits")
  @NoTokenRequired
  List<Fruit> byId(
      @Batched(max = 3) @Query("ids[]") List<Long> ids, @Query("ripe") @Nullable Boolean ripe);

  @GET("named")
  @NoTokenRequired
  FruitBasket byName(@Batched(max = 3, key = "name") @Query("names[]") List<String> names);
}
