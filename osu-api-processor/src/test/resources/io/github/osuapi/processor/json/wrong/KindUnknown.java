package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;

@JsonModel(discriminator = "type")
sealed interface KindUnknown {
  @JsonModel
  @JsonKind("one")
  record One(int a) implements KindUnknown {}
}
