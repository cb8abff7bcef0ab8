package wrong;

import io.github.osuapi.annotations.JsonModel;

public final class HiddenOutside {
  private static final class Middle {
    @JsonModel
    record Inside(long id) {}
  }
}
