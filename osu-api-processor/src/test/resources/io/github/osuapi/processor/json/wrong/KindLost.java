package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;

@JsonModel(discriminator = "type")
sealed interface KindLost {
  @JsonModel
  @JsonKind({"up", "down"})
  record One(int a) implements KindLost {}

  @JsonKind
  record Other(String type, RawJson json) implements KindLost {}
}
