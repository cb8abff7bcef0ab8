package io.github.osuapi.request;

import java.io.IOException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Decodes the answers of one type, and turns the server's errors into exceptions. */
record Decoding<T extends @Nullable Object>(ApiContext context, ResponseType<T> responseType)
    implements Exchange.Reader<T> {

  @Override
  public void prepare() {
    responseType.prepare(context);
  }

  @Override
  public boolean mayRepeat() {
    return responseType.isRepeatable();
  }

  @Override
  public T read(Endpoint endpoint, Response response) throws IOException {
    if (!response.isSuccessful() || Trouble.isNullError(response)) {
      throw ErrorAnswers.exception(endpoint, response);
    }
    return responseType.decode(context, endpoint, response);
  }
}
