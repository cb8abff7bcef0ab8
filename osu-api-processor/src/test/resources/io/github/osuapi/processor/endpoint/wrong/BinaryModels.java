package wrong;

import io.github.osuapi.annotations.BinaryModel;
import io.github.osuapi.annotations.EndpointGroup;
import io.github.osuapi.annotations.NoTokenRequired;
import java.io.IOException;
import java.io.InputStream;
import retrofit2.http.GET;

@EndpointGroup
interface BinaryModels {
  @BinaryModel
  record Unread(String text) {}

  @BinaryModel
  record OfBytes(String text) {
    public static OfBytes read(byte[] answer) {
      return new OfBytes("");
    }
  }

  @BinaryModel
  record OfOther(String text) {
    public static Unread read(InputStream answer) {
      return new Unread("");
    }
  }

  @BinaryModel
  record OfInstance(String text) {
    public OfInstance read(InputStream answer) {
      return this;
    }
  }

  @BinaryModel
  record Hidden(String text) {
    private static Hidden read(InputStream answer) {
      return new Hidden("");
    }
  }

  @BinaryModel
  record Checked(String text) {
    public static Checked read(InputStream answer) throws IOException, InterruptedException {
      return new Checked("");
    }
  }

  @BinaryModel
  record Generic<T>(T value) {
    static <T> Generic<T> read(InputStream answer) {
      throw new UnsupportedOperationException();
    }
  }

  @GET("a")
  @NoTokenRequired
  Unread unread();

  @GET("b")
  @NoTokenRequired
  OfBytes ofBytes();

  @GET("c")
  @NoTokenRequired
  OfOther ofOther();

  @GET("d")
  @NoTokenRequired
  OfInstance ofInstance();

  @GET("e")
  @NoTokenRequired
  Hidden hidden();

  @GET("f")
  @NoTokenRequired
  Checked checked();

  @GET("g")
  @NoTokenRequired
  Generic<String> generic();
}
