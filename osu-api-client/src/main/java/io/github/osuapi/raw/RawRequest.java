package io.github.osuapi.raw;

import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.OsuRequest;
import io.github.osuapi.request.ResponseType;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;

/** The request of a raw call whose answer is read as a whole. */
final class RawRequest<T extends @Nullable Object> extends OsuRequest<T> {
  private final DescribedCall call;

  RawRequest(ApiContext context, Endpoint endpoint, ResponseType<T> type, DescribedCall call) {
    super(context, endpoint, type);
    this.call = call;
  }

  @Override
  protected Call<ResponseBody> newCall() {
    return call;
  }
}
