package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.annotations.Paginated;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.Identified;
import io.github.osuapi.json.ObjectCursorPage;
import io.github.osuapi.json.RawJson;
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

  @GET("k")
  @NoTokenRequired
  @Paginated(Paging.CURSOR_OBJECT)
  CursorPage<String> noObject(@Query("cursor") @Nullable String cursor);

  @GET("l")
  @NoTokenRequired
  @Paginated(Paging.ID)
  List<String> notIdentified(
      @Query("before") @Nullable Long before, @Query("after") @Nullable Integer after);

  @GET("m")
  @NoTokenRequired
  @Paginated(value = Paging.ID, before = "", after = "")
  List<String> noIds();

  @GET("n")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, before = "until", inclusive = false)
  List<String> idsOfAnOffset(@Query("offset") @Nullable Integer offset);

  @GET("o")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR_OBJECT, defaultLimit = 5, maxLimit = 5, depth = 100)
  ObjectCursorPage<String> depthOfACursor(@Query("cursor") @Nullable RawJson cursor);

  @GET("q")
  @NoTokenRequired
  @Paginated(value = Paging.CURSOR, defaultLimit = 5, maxLimit = 5, gaps = true)
  CursorPage<String> gapsOfACursor(@Query("cursor_string") @Nullable String cursor);

  @GET("r")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, defaultLimit = 5, maxLimit = 5, openEnded = true)
  List<String> openEndedOffset(@Query("offset") @Nullable Integer offset);

  @GET("p")
  @NoTokenRequired
  @Paginated(value = Paging.OFFSET, minLimit = 10, defaultLimit = 5, maxLimit = 50)
  List<String> lowDefault(@Query("offset") @Nullable Integer offset);

  @GET("oneid")
  @NoTokenRequired
  @Paginated(value = Paging.ID, before = "id", after = "id")
  List<Item> oneId(@Query("id") @Nullable Long id);

  @JsonModel
  record Item(long id) implements Identified {}
}
