package wrong;

import io.github.osuapi.annotations.BinaryModel;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import io.github.osuapi.json.RawJson;
import io.github.osuapi.json.WireValue;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Query;

final class HiddenTypes {
  @EndpointGroup("hidden")
  interface Group {
    @GET("a")
    @NoTokenRequired
    String one(@Query("id") Id id);

    @GET("b")
    @NoTokenRequired
    String several(@Query("ids") List<Inside.Id> ids);

    @GET("bytes")
    @NoTokenRequired
    Bytes bytes();

    @POST("c")
    @NoTokenRequired
    String fine(@Body Map<String, RawJson> body);
  }

  @BinaryModel
  private static final class Bytes {
    static Bytes read(InputStream bytes) {
      return new Bytes();
    }
  }

  private record Id(String value) implements WireValue {}

  private static final class Inside {
    record Id(String value) implements WireValue {}
  }

  private static final class Around {
    @EndpointGroup("around")
    interface Group {
      @GET("d")
      @NoTokenRequired
      String text();
    }
  }
}
