package io.github.osuapi.generated;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NoTokenRequired;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.Field;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Endpoints of every kind. */
@EndpointGroup
interface Fruits {
  @GET("fruits/{fruit}/{colour?}")
  @NoTokenRequired
  Fruit get(
      @Query("key") String key,
      @Path("fruit") FruitRef fruit,
      @Path("colour") @Nullable String colour);

  @GET("fruits")
  @NoTokenRequired
  List<Fruit> list(
      @Query("ids[]") List<Long> ids,
      @Query("names[]") @Nullable List<String> names,
      @Query("days[]") @Nullable List<LocalDate> days,
      @Query("since") @Nullable Instant since,
      @Query("ripe") @Nullable Boolean ripe);

  @GET("fruits/raw")
  @NoTokenRequired
  String text(@Query(value = "encoded", encoded = true) String encoded);

  @GET("fruits/{path}/picture")
  @NoTokenRequired
  byte[] picture(@Path(value = "path", encoded = true) String path);

  @POST("fruits")
  @NoTokenRequired
  Fruit form(
      @Field("name") String name,
      @Field("ids[]") List<Long> ids,
      @Field("note") @Nullable String note);

  @PUT("fruits/{service}")
  @NoTokenRequired
  Fruit json(
      @Path("service") long service,
      @JsonField("name") String body,
      @JsonField("like") List<Fruit> context,
      @JsonField("note") @Nullable String endpoint);

  @PATCH("fruits")
  @NoTokenRequired
  Fruit whole(@Body Fruit fruit);

  @DELETE("fruits/{id}")
  @NoTokenRequired
  void delete(@Path("id") long id);

  @POST("fruits/touch")
  @NoTokenRequired
  void touch();

  @GET("fruits/count")
  @NoTokenRequired
  int count();
}
