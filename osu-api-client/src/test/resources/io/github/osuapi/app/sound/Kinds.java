package sound;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

final class Kinds {
  private Kinds() {}

  @OsuApp(grant = Grant.ANONYMOUS)
  private static final class OfClass {
    private final KindsOfRecordClient other = null;
  }

  @OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)
  record OfRecord(long id) {}

  @OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = {Scope.PUBLIC})
  @OsuApp(grant = Grant.ANONYMOUS)
  enum OfEnum {
    ONE
  }

  @OsuApp(grant = Grant.ANONYMOUS, client = "Anno")
  @interface OfAnnotation {}

  static KindsOfClassClient build() {
    return KindsOfClassClient.builder().build();
  }
}
