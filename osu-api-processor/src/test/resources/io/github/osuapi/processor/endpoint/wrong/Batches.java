package wrong;

import io.github.osuapi.annotations.Batched;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.NoTokenRequired;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

@EndpointGroup
interface Batches {
  @JsonModel
  record Thing(int number, String name) {}

  @JsonModel
  record Things(List<Thing> things, int total) {}

  @GET("a")
  @NoTokenRequired
  List<Thing> optional(@Batched(max = 50) @Query("names[]") @Nullable List<String> names);

  @GET("b")
  @NoTokenRequired
  List<Thing> single(@Batched(max = 50) @Query("name") String name);

  @POST("c")
  @NoTokenRequired
  List<Thing> post(@Batched(max = 50, key = "name") @Query("names[]") List<String> names);

  @POST("d")
  @NoTokenRequired
  List<Thing> form(@Batched(max = 50, key = "name") @Field("names[]") List<String> names);

  @GET("e")
  @NoTokenRequired
  List<Thing> none(@Batched(max = 0, key = "name") @Query("names[]") List<String> names);

  @GET("f")
  @NoTokenRequired
  Things total(@Batched(max = 50, key = "name") @Query("names[]") List<String> names);

  @GET("g")
  @NoTokenRequired
  List<Thing> otherType(@Batched(max = 50, key = "number") @Query("ids[]") List<Long> ids);

  @GET("h")
  @NoTokenRequired
  List<Thing> noKey(@Batched(max = 50) @Query("ids[]") List<Long> ids);

  @GET("i")
  @NoTokenRequired
  List<Thing> two(
      @Batched(max = 50, key = "name") @Query("names[]") List<String> names,
      @Batched(max = 50, key = "name") @Query("others[]") List<String> others);

  @GET("j")
  @NoTokenRequired
  @SuppressWarnings("rawtypes")
  List<Thing> raw(@Batched(max = 50) @Query("ids[]") List ids);
}
