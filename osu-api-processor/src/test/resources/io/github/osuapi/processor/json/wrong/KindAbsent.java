package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;

@JsonModel(discriminator = "type")
sealed interface KindAbsent {
  @JsonModel
  @JsonKind(value = "one", absent = true)
  record One(int a) implements KindAbsent {}

  @JsonKind
  record Other(String type, RawJson json) implements KindAbsent {}
}
