package wrong;

import io.github.osuapi.annotations.JsonModel;

public final class Hidden {
  @JsonModel
  private record Inside(long id) {}
}
