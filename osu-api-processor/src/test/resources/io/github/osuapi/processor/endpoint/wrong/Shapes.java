package wrong;

import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import retrofit2.http.GET;

final class Shapes {
  @EndpointGroup
  abstract static class AClass {
    @GET("a")
    @NoTokenRequired
    abstract String text();
  }

  @EndpointGroup
  interface Generic<T> {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup
  interface Extended extends Runnable {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup
  private interface Hidden {
    @GET("a")
    @NoTokenRequired
    String text();
  }

  @EndpointGroup
  interface Empty {
    default String text() {
      return "";
    }
  }

  private Shapes() {}
}
