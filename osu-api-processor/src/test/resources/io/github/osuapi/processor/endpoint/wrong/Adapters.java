package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.RequiresAnyToken;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

@EndpointGroup
interface Adapters {
  record Plain(long id) {}

  @GET("a")
  @NoTokenRequired
  Plain plain();

  @NoTokenRequired
  @GET("b")
  List<Plain> list();

  @GET("c")
  @NoTokenRequired
  Map<String, List<Plain>> map();

  @GET("d")
  @NoTokenRequired
  Map<Long, String> numbers();

  @GET("e")
  @NoTokenRequired
  CompletableFuture<String> future();

  @POST("f")
  @RequiresAnyToken
  void body(@Body Plain plain);

  @POST("g")
  @RequiresAnyToken
  void field(@JsonField("plains") List<Plain> plains);
}
