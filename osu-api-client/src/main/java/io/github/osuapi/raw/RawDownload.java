package io.github.osuapi.raw;

import io.github.osuapi.request.ApiContext;
import io.github.osuapi.request.DownloadRequest;
import io.github.osuapi.request.Endpoint;
import io.github.osuapi.request.ResponseType;
import okhttp3.ResponseBody;
import retrofit2.Call;

/** The request of a raw call whose answer is a file, which may be the JSON of any route. */
final class RawDownload extends DownloadRequest<byte[]> {
  private final DescribedCall call;

  RawDownload(
      ApiContext context, Endpoint endpoint, ResponseType<byte[]> type, DescribedCall call) {
    super(context, endpoint, type, true);
    this.call = call;
  }

  @Override
  protected Call<ResponseBody> newCall() {
    return call;
  }
}
