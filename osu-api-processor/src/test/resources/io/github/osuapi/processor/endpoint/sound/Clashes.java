package sound;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonField;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.RequiresAnyToken;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Parameters with the names that generated code uses itself. */
@EndpointGroup("context")
interface Clashes {
  @POST("a/{default}/{context}")
  @RequiresAnyToken
  void required(
      @JsonField("service") String service,
      @JsonField("class") String body,
      @Path("default") String endpoint,
      @Path("context") String context,
      @Query("shared") String shared);

  @GET("b/{id}")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  PlayerPage optional(
      @Path("id") PlayerRef id,
      @Query("cursor_string") @Nullable String answer,
      @Query("service") @Nullable String service,
      @Query("context") @Nullable String context,
      @Query("endpoint") @Nullable String endpoint,
      @Query("body") @Nullable String body,
      @Query("page") @Nullable String page,
      @Query("pages") @Nullable String pages,
      @Query("items[]") @Nullable List<String> items,
      @Query("next") @Nullable String next,
      @Query("size") @Nullable String size,
      @Query("execute") @Nullable Boolean execute,
      @Query("submit") @Nullable Boolean submit,
      @Query("stream") @Nullable String stream,
      @Query("notify") @Nullable Boolean notify,
      @Query("equals") @Nullable String equals,
      @Query("ENDPOINT") @Nullable String ENDPOINT,
      @Query("RESPONSE_TYPE") @Nullable String RESPONSE_TYPE);

  @GET("c")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 10)
  List<Player> offset(
      @Query("limit") @Nullable Integer size, @Query("offset") @Nullable Integer answer);

  @GET("d/{id}")
  @NoTokenRequired
  String shorthand(@Path("id") PlayerRef player, @Query("id") String id);
}
