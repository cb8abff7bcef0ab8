package io.github.osuapi.request;

import com.squareup.moshi.Types;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Scope;
import java.util.Map;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** Requests as generated code makes them, of an endpoint that the test chooses. */
final class TestRequest<T extends @Nullable Object> extends OsuRequest<T> {
  static final EndpointAccess PUBLIC = EndpointAccess.scope(Scope.PUBLIC, false);

  /** The service that stands for a generated one. */
  interface Service {
    @GET("things/{thing}")
    Call<ResponseBody> get(@Path("thing") String thing, @Query("mode") @Nullable String mode);

    @POST("things")
    Call<ResponseBody> post(@Body RequestBody body);

    @GET
    Call<ResponseBody> elsewhere(@Url String url);
  }

  @FunctionalInterface
  interface CallFactory {
    Call<ResponseBody> call(Service service);
  }

  private final CallFactory call;

  private TestRequest(
      ApiContext context, EndpointAccess access, ResponseType<T> type, CallFactory call) {
    super(context, endpoint(access), type);
    this.call = call;
  }

  static Endpoint endpoint(EndpointAccess access) {
    return new Endpoint("things.get", "things", "GET", "things/{thing}", access, Paging.NONE);
  }

  /** Gets a JSON object of numbers. */
  static TestRequest<Map<String, Long>> get(ApiContext context, EndpointAccess access) {
    return of(
        context,
        access,
        ResponseType.json(Types.newParameterizedType(Map.class, String.class, Long.class)));
  }

  static <T extends @Nullable Object> TestRequest<T> of(
      ApiContext context, EndpointAccess access, ResponseType<T> type) {
    return new TestRequest<>(context, access, type, service -> service.get("7", "osu"));
  }

  static TestRequest<String> text(ApiContext context, CallFactory call) {
    return new TestRequest<>(context, PUBLIC, ResponseType.text(), call);
  }

  @Override
  protected Call<ResponseBody> newCall() {
    return call.call(context().service(Service.class));
  }
}
