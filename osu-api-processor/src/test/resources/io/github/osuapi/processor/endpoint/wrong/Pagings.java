package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.json.CursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Query;

@EndpointGroup
interface Pagings {
  @GET("a")
  @NoTokenRequired
  @Paginated(Paging.NONE)
  List<String> none();

  @GET("b")
  @NoTokenRequired
  @Paginated(Paging.CURSOR)
  CursorPage<String> notTurned();

  @GET("c")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  List<String> wrongType(@Query("offset") String offset);

  @GET("d")
  @NoTokenRequired
  @Paginated(Paging.PAGE)
  List<String> notAPage(@Query("page") @Nullable Integer page);

  @GET("e")
  @NoTokenRequired
  @Paginated(Paging.OFFSET)
  String notAList(@Query("offset") @Nullable Integer offset);

  @GET("f")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 50)
  List<String> halfALimit(@Query("offset") @Nullable Integer offset);

  @GET("g")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 50, maxLimit = 20)
  List<String> contradiction(@Query("offset") @Nullable Integer offset);

  @GET("h")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, gaps = true)
  List<String> gapsAlone(@Query("offset") @Nullable Integer offset);

  @GET("i")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 10)
  List<String> wrongLimit(
      @Query("limit") @Nullable String limit, @Query("offset") @Nullable Integer offset);

  @GET("j")
  @NoTokenRequired
  @Paginated(value = Paging.NONE, defaultLimit = 5)
  List<String> noneWithLimit();
}
